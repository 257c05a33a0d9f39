package uk.answerable.performance.inspection.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One inspection in the history of a topic (FEATURES 306, 307).
 *
 * @param grade null where this inspection gave none
 * @param reason why it is not compared; null where it is
 */
public record GradeStep(
        Inspection inspection,
        @Nullable Grade grade,
        GradeMovement movement,
        @Nullable String reason) {

    /**
     * The history of a topic.
     *
     * @param inspections of one force and theme, oldest first
     */
    public static List<GradeStep> history(List<Inspection> inspections, String topic, InspectionPolicies policies) {
        var follows = inspections.stream()
                .flatMap(one -> one.grade(topic).stream())
                .map(Grade::follows)
                .filter(earlier -> earlier != null)
                .findFirst();
        var steps = new ArrayList<GradeStep>();
        @Nullable GradeStep before = null;
        for (var inspection : inspections) {
            var grade = inspection
                    .grade(topic)
                    .or(() -> follows.flatMap(inspection::grade))
                    .orElse(null);
            var step = step(inspection, grade, before, policies);
            steps.add(step);
            before = grade == null ? before : step;
        }
        return steps;
    }

    private static GradeStep step(
            Inspection inspection, @Nullable Grade grade, @Nullable GradeStep before, InspectionPolicies policies) {
        if (grade == null) {
            return new GradeStep(inspection, null, GradeMovement.NO_GRADE, null);
        }
        var earlier = before == null ? null : before.grade();
        if (before == null || earlier == null) {
            return new GradeStep(inspection, grade, GradeMovement.FIRST, null);
        }
        if (grade.criteriaChanged() != null) {
            return new GradeStep(inspection, grade, GradeMovement.NOT_COMPARABLE, grade.criteriaChanged());
        }
        var scale = inspection.scale();
        if (scale == null || !scale.equals(before.inspection().scale())) {
            return new GradeStep(
                    inspection, grade, GradeMovement.NOT_COMPARABLE, "The two grades are of different scales");
        }
        var moved =
                Integer.compare(position(policies, scale, earlier.grade()), position(policies, scale, grade.grade()));
        return new GradeStep(
                inspection,
                grade,
                moved > 0 ? GradeMovement.BETTER : moved < 0 ? GradeMovement.WORSE : GradeMovement.SAME,
                null);
    }

    private static int position(InspectionPolicies policies, String scale, String grade) {
        return policies.scale(scale)
                .flatMap(known -> known.entry(grade))
                .map(GradeScale.Entry::position)
                .orElseThrow(() -> new IllegalStateException("%s is no grade of %s".formatted(grade, scale)));
    }
}
