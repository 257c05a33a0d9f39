package uk.answerable.performance.inspection.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A scale of grades as the graph shows it. */
@Description("The grades of an era, best first.")
public record GradeScale(
        @NonNull String code,
        @NonNull String title,
        @NonNull LocalDate from,
        @Nullable LocalDate to,

        @NonNull @Description("How sure its dates and words are.")
        String status,

        @NonNull String source,
        @NonNull List<@NonNull ScaleGrade> grades) {

    /** One grade of it. */
    @Description("A grade of a scale; 1 is the best.")
    public record ScaleGrade(
            int position,
            @NonNull String grade,
            @NonNull String label,
            @Nullable String meaning) {}

    static GradeScale of(uk.answerable.performance.inspection.rules.GradeScale scale) {
        return new GradeScale(
                scale.code(),
                scale.title(),
                scale.from(),
                scale.to(),
                scale.status(),
                scale.source(),
                scale.grades().stream()
                        .map(grade -> new ScaleGrade(grade.position(), grade.grade(), grade.label(), grade.meaning()))
                        .toList());
    }
}
