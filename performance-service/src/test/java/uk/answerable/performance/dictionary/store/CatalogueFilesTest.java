package uk.answerable.performance.dictionary.store;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.rules.InclusionRule;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.MeasureEntry;
import uk.answerable.performance.measure.rules.OutcomeFamily.OutcomeFamilyName;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.measure.rules.PolarityBasis;
import uk.answerable.performance.measure.rules.Relation;
import uk.answerable.performance.measure.rules.Topic;

/** The reviewed files are complete and hold together. */
class CatalogueFilesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 16);

    private final Dictionary dictionary = DictionaryFiles.read();
    private final Catalogue catalogue = CatalogueFiles.read(dictionary);

    @Test
    void everyMeasureOfTheDataHasAnEntryAndADirectionWithItsSourceOrReason() throws IOException {
        assertThat(measuresOfTheData()).hasSize(415).allSatisfy(code -> {
            var measure = dictionary.measure(code).orElseThrow();
            assertThat(catalogue.entry(code)).as(code).isPresent();
            assertThat(measure.polaritySource()).as(code).isNotBlank();
            if (measure.polarityBasis() == PolarityBasis.STATED) {
                assertThat(measure.polaritySource()).as(code).matches("\\d{3}:.+");
            }
        });
    }

    @Test
    void everyStatedDirectionStandsWhereSignsOfImprovementAreListed() {
        var signPages = catalogue.topics().stream()
                .flatMap(topic -> topic.signs().stream())
                .map(sign -> sign.source())
                .collect(toSet());

        assertThat(dictionary.measures())
                .filteredOn(measure -> measure.polarityBasis() == PolarityBasis.STATED)
                .hasSizeGreaterThan(60)
                .extracting(Measure::polaritySource)
                .isSubsetOf(signPages);
    }

    @Test
    void directionsFollowTheListedSigns() {
        assertThat(polarity("hate_crime_offences_incidents")).isEqualTo(Polarity.MORE_IS_GOOD);
        assertThat(polarity("road_deaths")).isEqualTo(Polarity.LESS_IS_GOOD);
        assertThat(polarity("robbery")).isEqualTo(Polarity.STABLE_IS_GOOD);
        assertThat(polarity("total_recorded_crime")).isEqualTo(Polarity.NEUTRAL);
        assertThat(polarity("da_outcome16_share")).isEqualTo(Polarity.UNDECIDED);
    }

    @Test
    void aPlaceInAnOrderIsBetterTheSmallerItIs() {
        var confidence = dictionary.measure("public_confidence_csew").orElseThrow();

        assertThat(confidence.polarityOf(dictionary.statistic("percent").orElseThrow()))
                .isEqualTo(Polarity.MORE_IS_GOOD);
        assertThat(confidence.polarityOf(dictionary.statistic("msg_position").orElseThrow()))
                .isEqualTo(Polarity.LESS_IS_GOOD);
    }

    @Test
    void outcomeCodesFallIntoFourFamiliesFromTheDayOfTheirVersion() {
        var families = catalogue.outcomeFamilies(DAY);

        assertThat(families).hasSize(25);
        assertThat(families.values()).extracting(family -> family.family()).contains(OutcomeFamilyName.values());
        assertThat(families.get("16").family()).isEqualTo(OutcomeFamilyName.NO_ACTION_TAKEN);
        assertThat(families.get("14").family()).isEqualTo(OutcomeFamilyName.INVESTIGATION_COMPLETE_NO_SUSPECT);
        assertThat(catalogue.outcomeFamilies(LocalDate.of(2019, 3, 31))).isEmpty();
    }

    @Test
    void nestedAndOverlappingMeasuresAreNamed() {
        assertThat(catalogue.relationsOf("homicide"))
                .extracting(relation -> relation.kind() + " " + relation.of())
                .contains("OVERLAPS violence_with_injury", "PART_OF total_recorded_crime");
        assertThat(catalogue.relationsOf("robbery"))
                .filteredOn(relation -> relation.kind() == Relation.RelationKind.PART_OF
                        && relation.of().equals("robbery"))
                .extracting(Relation::measure)
                .containsExactlyInAnyOrder("business_robbery", "personal_robbery");
    }

    @Test
    void aRetiredMeasureKeepsItsEntryAndSaysWhenAndWhyItLeft() {
        assertThat(catalogue.retiredBy("intelligence_reports_outstanding", DAY))
                .hasValueSatisfying(change -> assertThat(change.what()).contains("In control"));
        assertThat(catalogue.retiredBy("intelligence_reports_outstanding", LocalDate.of(2019, 12, 31)))
                .isEmpty();
        assertThat(catalogue.entry("intelligence_reports_outstanding")).isPresent();
    }

    @Test
    void anEventStandsBesideTheFiguresAndBreaksNoSeries() {
        assertThat(catalogue.changesOf("calls_non_emergency_abandoned"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.breaksSeries()).isFalse();
                    assertThat(change.on()).isEqualTo(LocalDate.of(2019, 12, 9));
                    assertThat(change.appliesTo("cheshire")).isFalse();
                });
    }

    @Test
    void aBreakThatIsOnlyMoreMarkingDoesNotCutTheSeries() {
        assertThat(catalogue.changesOf("business_crime"))
                .extracting(change -> change.breaksSeries())
                .containsExactly(true, false);
    }

    @Test
    void editionsTakeATopicInByItsRule() {
        assertThat(catalogue.topic("robbery").orElseThrow().inclusion())
                .isEqualTo(InclusionRule.QUARTER_UNLESS_EXCEPTIONAL);
        assertThat(InclusionRule.QUARTER_UNLESS_EXCEPTIONAL.includes(false, true, false))
                .isTrue();
        assertThat(InclusionRule.QUARTER_UNLESS_EXCEPTIONAL.includes(false, false, true))
                .isFalse();
        assertThat(InclusionRule.WHEN_UPDATED.includes(true, true, false)).isFalse();
    }

    @Test
    void keywordsAndClassificationsCarryTheirRule() {
        assertThat(catalogue.entry("rural_crime").map(MeasureEntry::rule))
                .contains("ONS Rural Urban Classification 2011");
        assertThat(catalogue.entry("cyber_online_crime").map(MeasureEntry::rule))
                .get()
                .asString()
                .contains("keyword");
    }

    @Test
    void aHoleIsNamedAndStopsTheStart() {
        var parts = CatalogueFiles.parts(DictionaryFiles.read());
        var holed = new Catalogue.Parts(
                parts.entries().subList(1, parts.entries().size()),
                parts.topics(),
                parts.plans(),
                parts.relations(),
                parts.changes(),
                parts.outcomes(),
                parts.standards(),
                parts.bases(),
                parts.peers(),
                parts.missing(),
                parts.conflicts(),
                parts.registers());

        assertThatThrownBy(() -> new Catalogue(dictionary, holed))
                .hasMessageContaining(
                        "no entry for measure " + parts.entries().getFirst().code());
    }

    @Test
    void whatWasDoneIsContextAndNeverLeadsATopic() {
        var parts = CatalogueFiles.parts(DictionaryFiles.read());
        var activity = "rural_watch_site_visits";
        assertThat(catalogue.entry(activity).orElseThrow().isActivity()).isTrue();
        assertThat(catalogue.entry("rural_crime").orElseThrow().isActivity()).isFalse();

        var led = parts.topics().stream()
                .map(topic -> topic.code().equals("rural-crime")
                        ? new Topic(
                                topic.code(),
                                topic.label(),
                                topic.priority(),
                                topic.inclusion(),
                                activity,
                                topic.source(),
                                topic.signs())
                        : topic)
                .toList();
        var wrong = new Catalogue.Parts(
                parts.entries(),
                led,
                parts.plans(),
                parts.relations(),
                parts.changes(),
                parts.outcomes(),
                parts.standards(),
                parts.bases(),
                parts.peers(),
                parts.missing(),
                parts.conflicts(),
                parts.registers());

        assertThatThrownBy(() -> new Catalogue(dictionary, wrong))
                .hasMessageContaining("a topic led by the activity " + activity);
    }

    private Polarity polarity(String measure) {
        return dictionary.measure(measure).orElseThrow().polarity();
    }

    private static Set<String> measuresOfTheData() throws IOException {
        try (var stream = CatalogueFilesTest.class.getResourceAsStream("/reference/observations.csv");
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return List.copyOf(rows.getRecords()).stream()
                    .map(row -> row.get("measure"))
                    .collect(toSet());
        }
    }
}
