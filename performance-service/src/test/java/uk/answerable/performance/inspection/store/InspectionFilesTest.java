package uk.answerable.performance.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.inspection.rules.FindingKind;
import uk.answerable.performance.inspection.rules.GradeMovement;
import uk.answerable.performance.inspection.rules.GradeStep;
import uk.answerable.performance.inspection.rules.Recommendation;
import uk.answerable.performance.inspection.rules.Report;

/** The reference data hangs together, and tells what its sources tell. */
class InspectionFilesTest {

    private static final List<Report> REPORTS = InspectionFiles.reports(DictionaryFiles.read());

    @Test
    void everyRowHasItsInspection() {
        assertThat(REPORTS).hasSize(14);
        assertThat(REPORTS.stream().flatMap(report -> report.recommendations().stream()))
                .hasSize(94);
        assertThat(REPORTS.stream().flatMap(report -> report.inspection().grades().stream()))
                .hasSize(19);
        assertThat(REPORTS.stream().flatMap(report -> report.inspection().practices().stream()))
                .hasSize(3);
    }

    @Test
    void everyCodeIsKnown() {
        var dictionary = DictionaryFiles.read();
        var policies = InspectionFiles.policies();

        assertThat(REPORTS).allSatisfy(report -> {
            var codes =
                    report.recommendations().stream().map(Recommendation::code).toList();
            var scale = report.inspection().scale();
            assertThat(codes).doesNotHaveDuplicates();
            assertThat(report.inspection().causes())
                    .allSatisfy(cause -> assertThat(codes).containsAll(cause.recommendations()));
            assertThat(report.recommendations()).allSatisfy(one -> {
                assertThat(one.measures())
                        .allMatch(measure -> dictionary.measure(measure).isPresent());
                assertThat(one.answers())
                        .satisfiesAnyOf(
                                answers -> assertThat(answers).isNull(),
                                answers -> assertThat(codes).contains(answers));
            });
            assertThat(report.inspection().grades())
                    .allSatisfy(grade -> assertThat(policies.scale(String.valueOf(scale))
                                    .orElseThrow()
                                    .entry(grade.grade()))
                            .isPresent());
        });
    }

    @Test
    void aNationalDistributionAddsToEveryForce() {
        assertThat(REPORTS.stream()
                        .flatMap(report -> report.inspection().grades().stream())
                        .filter(Predicate.not(grade -> grade.national().isEmpty())))
                .hasSize(6)
                .allMatch(grade -> grade.forces() == 43);
    }

    @Test
    void aGradeStandsAmongTheOthers() {
        var report = of("HMIC-2007-Cheshire");
        var scale = InspectionFiles.policies().scale("hmic-2007").orElseThrow();

        assertThat(report.inspection().grades().stream()
                        .filter(grade -> grade.topic().equals("neighbourhood-policing")))
                .singleElement()
                .satisfies(grade -> assertThat(grade.standing(scale))
                        .isEqualTo("21 of 43 forces got the same grade, 20 a better one, 2 a worse one"));
    }

    @Test
    void dueDatesFollowFromTheDayTheBoardConsideredTheReport() {
        var asked = of("HMIC-CDI-2017").recommendations();

        assertThat(asked.stream().filter(one -> one.kind() == FindingKind.RECOMMENDATION))
                .extracting(one -> one.due().on())
                .containsExactly(
                        LocalDate.of(2017, 7, 3),
                        LocalDate.of(2017, 7, 3),
                        LocalDate.of(2017, 10, 3),
                        LocalDate.of(2017, 10, 3),
                        LocalDate.of(2017, 10, 3),
                        LocalDate.of(2018, 1, 3));
        assertThat(of("HMIC-2007-Cheshire").recommendations())
                .allMatch(one -> one.due().on() == null);
    }

    @Test
    void aLowerGradeUnderNewCriteriaIsNoDecline() {
        assertThat(history("baseline", "neighbourhood-policing"))
                .extracting(GradeStep::movement)
                .containsExactly(GradeMovement.FIRST, GradeMovement.NOT_COMPARABLE);
        assertThat(history("baseline", "child-abuse"))
                .extracting(step -> step.grade() == null ? "" : step.grade().topic())
                .containsExactly("protecting-vulnerable-people", "child-abuse");
        assertThat(history("baseline", "strategic-roads-policing"))
                .extracting(GradeStep::movement)
                .containsExactly(GradeMovement.FIRST, GradeMovement.SAME);
    }

    @Test
    void aThemeIsASequenceWithThoseThatGradedNothing() {
        assertThat(history("crime-data-integrity", "overall"))
                .extracting(GradeStep::movement)
                .containsExactly(
                        GradeMovement.NO_GRADE, GradeMovement.FIRST, GradeMovement.BETTER, GradeMovement.NO_GRADE);
    }

    private static List<GradeStep> history(String theme, String topic) {
        var inspections = REPORTS.stream()
                .map(Report::inspection)
                .filter(one -> "cheshire".equals(one.force()) && one.theme().equals(theme))
                .sorted((one, other) -> one.listedOn().compareTo(other.listedOn()))
                .toList();
        return GradeStep.history(inspections, topic, InspectionFiles.policies());
    }

    private static Report of(String reference) {
        return REPORTS.stream()
                .filter(report -> report.inspection().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
