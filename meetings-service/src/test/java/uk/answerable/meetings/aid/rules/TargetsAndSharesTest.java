package uk.answerable.meetings.aid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsAndSharesTest {

    private final KeptForTests kept = new KeptForTests();

    private UUID target(String level, String title, Set<UUID> serves) {
        return kept.kept("TARGET", title, serves, "level", level, "target", "Fewer");
    }

    @Test
    void aCascadeHasNoGapWhenEachTargetServesTheNextLevel() {
        var above = Set.<UUID>of();
        for (var level : List.of("strategy", "plan", "area", "unit", "individual")) {
            above = Set.of(target(level, level, above));
        }

        assertThat(kept.aids()).isEmpty();
    }

    @Test
    void gapsInACascadeAreShown() {
        var strategy = target("strategy", "Fewer burglaries", Set.of());
        target("area", "Fewer in the north", Set.of(strategy));
        target("unit", "Faster answers", Set.of());

        assertThat(kept.aids())
                .extracting(Aid::message)
                .containsExactlyInAnyOrder(
                        "Faster answers serves no target of the area",
                        "Fewer in the north (area) serves Fewer burglaries (strategy) with no target of the plan between",
                        "no target below serves Fewer in the north (area)",
                        "no target below serves Faster answers (unit)");
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 80, 45, 0, 0, 20, ABSTRACTION, '12.5% of 1000 hours abstracted, 8.0% planned and 4.5% unplanned; 0 hours'",
        "1000, 80, 45, 30, 5, 5, ABSTRACTION_OVER_LIMIT, '9.0% of 1000 hours abstracted, 5.0% planned and 4.0% unplanned; 35 hours'",
        "1000, 80, 45, 30, 5, 9, ABSTRACTION, '9.0% of 1000 hours'",
        "0, 0, 0, 0, 0, 5, ABSTRACTION, 'no share'",
        "1000, 10, 0, 11, 0, 5, ABSTRACTION_IMPOSSIBLE, 'more hours are excluded'",
        "10, 10, 1, 0, 0, 5, ABSTRACTION_IMPOSSIBLE, 'than on duty'"
    })
    void aShareLeavesOutWhatIsExcluded(
            String duty,
            String planned,
            String spontaneous,
            String ofPlanned,
            String ofRest,
            String limit,
            AidKind expected,
            String message) {
        kept.kept(
                "ABSTRACTION",
                "North in March",
                Set.of(),
                "unit",
                "North",
                "month",
                "2020-03-01",
                "dutyHours",
                duty,
                "plannedHours",
                planned,
                "spontaneousHours",
                spontaneous,
                "excludedPlanned",
                ofPlanned,
                "excludedSpontaneous",
                ofRest,
                "limit",
                limit);

        assertThat(kept.aids()).singleElement().satisfies(aid -> {
            assertThat(aid.kind()).isEqualTo(expected);
            assertThat(aid.message()).contains(message);
        });
    }

    @Test
    void aSmallCohortIsAssuredByCasesThatThereAre() {
        var cohort = kept.kept(
                "COHORT",
                "Vulnerable victims",
                Set.of(),
                "cohort",
                "Integrated victim management",
                "size",
                "9",
                "assuredBy",
                "case studies",
                "reason",
                "Too few for a framework");
        kept.kept("CASE_STUDY", "Old", Set.of(cohort), "on", "2019-03-16", "before", "b", "done", "d");
        assertThat(kept.kinds()).containsExactly(AidKind.CASES_MISSING);

        kept.kept("CASE_STUDY", "New", Set.of(cohort), "on", "2019-03-17", "before", "b", "done", "d");
        assertThat(kept.aids()).isEmpty();
    }

    @Test
    void whatIsSaidToBeMetIsShownToBe() {
        kept.kept(
                "CHARTER_OBLIGATION",
                "Kept informed",
                Set.of(),
                "charter",
                "Victims",
                "obligation",
                "Told",
                "met",
                "met");
        kept.kept(
                "CHARTER_OBLIGATION", "Heard", Set.of(), "charter", "Victims", "obligation", "Heard", "met", "partly");

        assertThat(kept.aids())
                .extracting(Aid::message)
                .containsExactly("Kept informed is said to be met, and nothing shows it");
    }
}
