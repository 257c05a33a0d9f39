package uk.answerable.performance.standard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.store.CatalogueFiles;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.standard.rules.Standing.StandingStatus;

/** Figures against what they are held to. */
class StandingTest {

    private static final LocalDate DECEMBER = LocalDate.of(2019, 12, 31);
    private static final BigDecimal NINETY_ONE = new BigDecimal("91");

    private final Catalogue catalogue = CatalogueFiles.read(DictionaryFiles.read());

    @Test
    void oneFigureHasTwoStatusesAtOnce() {
        var standings = catalogue.standards("warwickshire", "calls_999_answered_10s", DECEMBER).stream()
                .map(standard ->
                        Standing.of(standard, NINETY_ONE, Levels.at(standard, DECEMBER, Map.of(), Optional.empty())))
                .toList();

        assertThat(standings)
                .extracting(standing -> standing.standard().kind() + " " + standing.status() + " " + standing.gap())
                .containsExactlyInAnyOrder("EXPECTED MET 1", "BASELINE NOT_MET -3");
    }

    @Test
    void aLimitWithoutAShareTellsNothing() {
        var standard = catalogue
                .standards("warwickshire", "emergency_attended_within_20min", DECEMBER)
                .getFirst();

        var standing =
                Standing.of(standard, new BigDecimal("81"), Levels.at(standard, DECEMBER, Map.of(), Optional.empty()));

        assertThat(standing.status()).isEqualTo(StandingStatus.CANNOT_TELL);
        assertThat(standing.reason()).contains("20 minutes");
    }

    @Test
    void aTargetAgainstPeersFloatsWithThem() {
        var standard = catalogue
                .standards("warwickshire", "public_confidence_csew", DECEMBER)
                .getFirst();

        assertThat(Levels.at(standard, DECEMBER, Map.of(), Optional.empty())).isEmpty();
        assertThat(Levels.at(standard, DECEMBER, Map.of(), Optional.of(new BigDecimal("77.5"))))
                .contains(new BigDecimal("77.5"));
    }

    @Test
    void theBaselineIsTakenAnewEachAprilFromThreeWholeYears() {
        var months = new HashMap<YearMonth, BigDecimal>();
        for (var month = YearMonth.of(2016, 4); month.isBefore(YearMonth.of(2020, 4)); month = month.plusMonths(1)) {
            months.put(month, month.isBefore(YearMonth.of(2019, 4)) ? new BigDecimal("93") : new BigDecimal("96"));
        }

        assertThat(Levels.threeYears(DECEMBER, months)).contains(new BigDecimal("93.0"));
        assertThat(Levels.threeYears(LocalDate.of(2020, 4, 30), months)).contains(new BigDecimal("94.0"));
        months.remove(YearMonth.of(2017, 7));
        assertThat(Levels.threeYears(DECEMBER, months)).isEmpty();
    }

    @Test
    void aPublishedBaselineHoldsForItsYearOnly() {
        var baseline = catalogue.standards("warwickshire", "calls_999_answered_10s", DECEMBER).stream()
                .filter(standard -> standard.kind() == StandardKind.BASELINE)
                .findFirst()
                .orElseThrow();

        assertThat(Levels.at(baseline, DECEMBER, Map.of(), Optional.empty())).contains(new BigDecimal("94"));
        assertThat(Levels.at(baseline, LocalDate.of(2020, 4, 30), Map.of(), Optional.empty()))
                .isEqualTo(Optional.empty());
    }

    @Test
    void moreIsExpectedForVictimsOfHateCrime() {
        var day = LocalDate.of(2020, 4, 30);
        var applying =
                Applying.of(catalogue.standards("warwickshire", "hate_crime_satisfaction_whole_experience", day));

        assertThat(applying).singleElement().satisfies(one -> {
            assertThat(one.applies()).isTrue();
            assertThat(one.why())
                    .isEqualTo("It is for victims of hate crime, for whom the expectation is higher (004:2(4):s1.4)");
        });
        assertThat(Standing.of(applying.getFirst().standard(), new BigDecimal("74"), Optional.empty())
                        .reason())
                .isEqualTo("It is for victims of hate crime, for whom the expectation is higher, but no source states"
                        + " a level");
        assertThat(catalogue.standards("warwickshire", "hate_crime_satisfaction_whole_experience", DECEMBER))
                .isEmpty();
    }

    @Test
    void whatIsForAGroupGoesBeforeWhatIsForAPriorityOrEverybodyOfItsKind() {
        var ambition = catalogue
                .standards("warwickshire", "victim_satisfaction_whole_experience", DECEMBER)
                .getFirst();
        var everybody = with(ambition, "general", ambition.kind(), null, "80");
        var group = with(
                ambition,
                "group",
                ambition.kind(),
                new Attachment(
                        Attachment.AttachmentKind.VICTIM_GROUP,
                        "domestic-abuse",
                        "Victims of domestic abuse",
                        Attachment.Expectation.HIGHER,
                        "004:2(4):s1.4"),
                "95");
        var otherKind = with(ambition, "minimum", StandardKind.MINIMUM, null, "60");

        assertThat(Applying.of(List.of(everybody, ambition, group, otherKind)))
                .extracting(one -> one.standard().code() + " " + one.applies())
                .containsExactly("general false", "satisfaction-ambition false", "group true", "minimum true");
        assertThat(Applying.of(List.of(everybody, ambition)).getFirst().why())
                .isEqualTo("Another ambition goes before it: it is for the priority \"Putting victims and survivors"
                        + " first\"");
        assertThat(group.isEasierThan(everybody)).isFalse();
        assertThat(with(group, "easier", group.kind(), group.attached(), "79").isEasierThan(everybody))
                .isTrue();
    }

    @Test
    void aMeasureNeedsNoStandard() {
        assertThat(catalogue.entry("robbery")).isPresent();
        assertThat(Applying.of(catalogue.standards("warwickshire", "robbery", DECEMBER)))
                .isEmpty();
    }

    private static Standard with(Standard like, String code, StandardKind kind, Attachment attached, String value) {
        return new Standard(
                code,
                like.measure(),
                like.force(),
                kind,
                like.statistic(),
                like.sense(),
                new BigDecimal(value),
                like.from(),
                like.to(),
                like.rule(),
                like.limit(),
                attached,
                like.source(),
                like.note());
    }
}
