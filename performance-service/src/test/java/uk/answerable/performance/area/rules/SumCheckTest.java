package uk.answerable.performance.area.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.store.CatalogueFiles;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.observation.rules.ObservationKey;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.ObservationFile;

/** Areas against the force they make up. */
class SumCheckTest {

    private static final String NORTH = "warwickshire/north-warwickshire-area";
    private static final String SOUTH = "warwickshire/south-warwickshire-area";

    private final Dictionary dictionary = DictionaryFiles.read();
    private final SumCheck check = new SumCheck(dictionary);

    @Test
    void partsThatMakeTheWholeAreNoFinding() {
        assertThat(check.findings(figures("warwickshire", Map.of("warwickshire", 79, NORTH, 48, SOUTH, 31))))
                .isEmpty();
    }

    @Test
    void aRemainderIsTold() {
        var findings = check.findings(figures("warwickshire", Map.of("warwickshire", 81, NORTH, 43, SOUTH, 33)));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.remainder()).isEqualByComparingTo("5");
            assertThat(finding.sentence())
                    .isEqualTo("2 parts of warwickshire sum to 76, 5 fewer than 81: 5 are not placed in any");
        });
    }

    @Test
    void anUnallocatedRemainderMakesItWhole() {
        assertThat(check.findings(figures(
                        "warwickshire",
                        Map.of("warwickshire", 81, NORTH, 43, SOUTH, 33, "warwickshire/unallocated", 5))))
                .isEmpty();
    }

    @Test
    void aLevelOfWhichAnAreaIsMissingIsNotAdded() {
        assertThat(check.findings(figures("warwickshire", Map.of("warwickshire", 81, NORTH, 43))))
                .isEmpty();
    }

    @Test
    void ofTheReferenceDataThePublishedTablesThatDoNotSumAreFound() throws IOException {
        var all = Stream.concat(dictionary.forces().stream(), dictionary.referenceForces().stream())
                .map(force -> force.code())
                .collect(Collectors.toSet());
        final byte[] bytes;
        try (var stream = getClass().getResourceAsStream("/reference/observations.csv")) {
            bytes = stream.readAllBytes();
        }
        var file = new ObservationFile(dictionary, new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE))
                .read(bytes, Set.copyOf(all));
        Map<ObservationKey, Value> figures = file.rows().stream()
                .collect(Collectors.toMap(row -> row.key(), row -> row.value(), (one, same) -> one));

        var remainders = check.findings(figures).stream()
                .map(finding -> finding.measure() + " " + finding.period().label() + " " + finding.remainder())
                .toList();

        assertThat(remainders)
                .contains(
                        "domestic_abuse_offences_recorded 12m to 2019-07 54",
                        "domestic_abuse_offences_recorded 12m to 2020-07 50",
                        "domestic_violence_with_injury_recorded 12m to 2019-07 9",
                        "domestic_violence_with_injury_recorded 12m to 2020-07 4",
                        "rape_offences_recorded 12m to 2019-07 18",
                        "rape_offences_recorded 12m to 2020-07 19");
    }

    @Test
    void everyPrintedRateFitsItsImpliedBaseAndNoOther() {
        Catalogue catalogue = CatalogueFiles.read(dictionary);
        var force = catalogue.basesOf("warwickshire");

        assertThat(force).extracting(base -> base.kind()).containsExactlyInAnyOrder(BaseKind.values());
        assertThat(force).allSatisfy(base -> {
            var count = base.kind() == BaseKind.POPULATION ? 3738 : 139;
            var rate = base.kind() == BaseKind.POPULATION ? "6.62" : "0.60";
            assertThat(BigDecimal.valueOf(count * 1000.0 / base.size()).setScale(2, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(rate);
        });
    }

    private static Map<ObservationKey, Value> figures(String force, Map<String, Integer> byArea) {
        var start = LocalDate.of(2019, 11, 1);
        var period = Period.of(start, LocalDate.of(2019, 11, 30), "count");
        var figures = new HashMap<ObservationKey, Value>();
        byArea.forEach((area, count) -> figures.put(
                new ObservationKey(force, "hate_crime_offences_incidents", area, "count", period),
                new Value(String.valueOf(count), BigDecimal.valueOf(count), ValueForm.COUNT, "offences", null, null)));
        return figures;
    }
}
