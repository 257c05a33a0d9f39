package uk.answerable.performance.inspection.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.inspection.rules.GradeMovement;
import uk.answerable.performance.inspection.rules.GradeStep;
import uk.answerable.performance.inspection.rules.InspectionPolicies;

/** A step of a history as the graph shows it. */
@Description("An inspection in the history of a topic, against the grade before.")
public record GradeHistoryStep(
        @NonNull Inspection inspection,

        @Nullable @Description("Null where this inspection gave none.")
        InspectionGrade grade,

        @NonNull GradeMovement movement,

        @Nullable @Description("Why it is not compared with the grade before.")
        String reason) {

    static GradeHistoryStep of(GradeStep step, Dictionary dictionary, InspectionPolicies policies) {
        var grade = step.grade();
        var scale = step.inspection().scale();
        return new GradeHistoryStep(
                Inspection.of(step.inspection(), dictionary, policies),
                grade == null || scale == null
                        ? null
                        : InspectionGrade.of(grade, policies.scale(scale).orElseThrow()),
                step.movement(),
                step.reason());
    }
}
