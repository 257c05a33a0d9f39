package uk.answerable.performance.inspection.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.inspection.rules.DirectionOfTravel;
import uk.answerable.performance.inspection.rules.Grade;
import uk.answerable.performance.inspection.rules.GradeScale;

/** A grade as the graph shows it. */
@Description("A grade for one question, in the scale of its inspection.")
public record InspectionGrade(
        @NonNull String topic,
        @NonNull String question,
        @NonNull String grade,
        @NonNull String label,

        @Description("In its scale; 1 is the best.") int position,

        int outOf,
        @Nullable DirectionOfTravel direction,

        @Nullable
        @Description("What is judged differently since the inspection before: a lower grade is no decline of itself.")
        String criteriaChanged,

        @NonNull @Description("How many forces got each grade; empty where the report does not say.")
        List<@NonNull GradeShare> national,

        @Nullable @Description("Where the force stands among them, in words.")
        String standing) {

    /** Forces with a grade. */
    @Description("How many forces got a grade.")
    public record GradeShare(@NonNull String grade, int forces) {}

    static InspectionGrade of(Grade grade, GradeScale scale) {
        var entry = scale.entry(grade.grade()).orElseThrow();
        return new InspectionGrade(
                grade.topic(),
                grade.question(),
                grade.grade(),
                entry.label(),
                entry.position(),
                scale.grades().size(),
                grade.direction(),
                grade.criteriaChanged(),
                grade.national().stream()
                        .map(share -> new GradeShare(share.grade(), share.forces()))
                        .toList(),
                grade.standing(scale));
    }
}
