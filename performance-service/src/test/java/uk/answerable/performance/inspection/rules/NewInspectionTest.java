package uk.answerable.performance.inspection.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.inspection.store.InspectionFiles;

class NewInspectionTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 4);
    private static final Grade ADEQUATE = grade("ADEQUATE", List.of());
    private static final NewInspection.Asked ASKED = asked("R1", "THREE_MONTHS", List.of("robbery"));
    private static final CauseOfConcern CAUSE = cause(List.of("R1"));

    @Test
    void aReportOfTodayHasFiveGradesAndItsDueDates() {
        var report = recorded("peel-5", ADEQUATE, CAUSE, ASKED).orThrow();

        assertThat(report.recommendations().getFirst().due().on()).isEqualTo(LocalDate.of(2023, 8, 4));
        assertThat(report.inspection().publicFrom()).isEqualTo(PUBLISHED);
    }

    @Test
    void aGradeOfAnotherEraIsRefused() {
        assertThat(wrong(recorded("peel-5", grade("FAIR", List.of()), CAUSE, ASKED)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("input.grades[0].grade");
                    assertThat(refusal.message()).contains("ADEQUATE");
                });
        assertThat(fields(recorded("peel-4", grade("GOOD", List.of()), CAUSE, ASKED)))
                .containsExactly("input.scale");
        assertThat(fields(recorded(null, ADEQUATE, CAUSE, ASKED))).containsExactly("input.scale");
    }

    @Test
    void noMoreForcesAreGradedThanThereAre() {
        var many = grade("GOOD", List.of(new Grade.GradeShare("GOOD", 40), new Grade.GradeShare("ADEQUATE", 4)));

        assertThat(wrong(recorded("peel-5", many, CAUSE, ASKED)))
                .singleElement()
                .extracting(Refusal::message)
                .isEqualTo("44 forces are graded; there are 43");
    }

    @Test
    void aCauseOfConcernComesWithRecommendations() {
        assertThat(fields(recorded("peel-5", ADEQUATE, cause(List.of()), ASKED)))
                .containsExactly("input.causesOfConcern[0].recommendations");
        assertThat(fields(recorded("peel-5", ADEQUATE, cause(List.of("R9")), ASKED)))
                .containsExactly("input.causesOfConcern[0].recommendations");
    }

    @Test
    void everythingWrongWithARecommendationIsSaid() {
        assertThat(fields(recorded("peel-5", ADEQUATE, CAUSE, asked("R1", "SOON", List.of("no_such")))))
                .containsExactly("input.recommendations[0].deadline", "input.recommendations[0].measures");
        assertThat(fields(recorded("peel-5", ADEQUATE, CAUSE, ASKED, ASKED)))
                .containsExactly("input.recommendations[1].code");
    }

    private static Outcome<Report> recorded(
            @Nullable String scale, Grade grade, CauseOfConcern cause, NewInspection.Asked... asked) {
        return new NewInspection(
                        "PEEL-2023-Warwickshire",
                        "warwickshire",
                        InspectionKind.INSPECTION,
                        "peel",
                        "HMICFRS",
                        "PEEL assessment 2023",
                        PUBLISHED,
                        null,
                        null,
                        scale,
                        null,
                        null,
                        List.of(grade),
                        List.of(cause),
                        List.of(asked),
                        List.of())
                .check(ID, InspectionFiles.policies(), 43, Set.of("robbery"));
    }

    private static Grade grade(String grade, List<Grade.GradeShare> national) {
        return new Grade("investigating-crime", "Investigating crime", grade, null, null, null, national);
    }

    private static CauseOfConcern cause(List<String> recommendations) {
        return new CauseOfConcern("CoC-1", "how crime is investigated", recommendations, List.of(), null, null);
    }

    private static NewInspection.Asked asked(String code, String deadline, List<String> measures) {
        return new NewInspection.Asked(
                code,
                FindingKind.RECOMMENDATION,
                "investigating-crime",
                "Supervise every investigation",
                List.of(),
                deadline,
                null,
                measures);
    }

    private static List<Refusal> wrong(Outcome<Report> outcome) {
        return ((Outcome.Refused<Report>) outcome).reasons();
    }

    private static List<String> fields(Outcome<Report> outcome) {
        return wrong(outcome).stream()
                .map(refusal -> String.valueOf(refusal.field()))
                .toList();
    }
}
