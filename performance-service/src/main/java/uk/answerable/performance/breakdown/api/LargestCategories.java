package uk.answerable.performance.breakdown.api;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.breakdown.rules.Largest;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.series.api.Period;

/** The largest categories of a measure. */
@Description("The largest categories of a measure, each with its share now and before.")
public record LargestCategories(
        @NonNull Measure measure,
        @NonNull Period period,
        @NonNull Period comparedWith,

        @NonNull @Description("Categories that have a figure.")
        Integer categories,

        @NonNull @Description("Per cent of the whole that those listed make together.")
        String share,

        @NonNull List<@NonNull LargestCategory> listed) {

    /** One of them. */
    @Description("A part of a measure, or an area.")
    public record LargestCategory(
            @NonNull @Description("Of a measure, or of an area.")
            String code,

            @NonNull String label,
            @NonNull String figure,

            @NonNull @Description("Per cent of the whole.") String share,

            @Nullable @Description("Null where it is not held.")
            String before,

            @Nullable String shareBefore) {

        static LargestCategory of(Largest.Category category, UnaryOperator<String> labels) {
            return new LargestCategory(
                    category.code(),
                    labels.apply(category.code()),
                    printed(category.now()),
                    category.share(),
                    category.before().map(LargestCategory::printed).orElse(null),
                    category.shareBefore().orElse(null));
        }

        private static String printed(Known figure) {
            return figure.value().printed();
        }
    }

    static LargestCategories of(Measure measure, Largest largest, UnaryOperator<String> labels) {
        return new LargestCategories(
                measure,
                Period.of(largest.period()),
                Period.of(largest.comparedWith()),
                largest.categories(),
                largest.share(),
                largest.listed().stream()
                        .map(category -> LargestCategory.of(category, labels))
                        .toList());
    }
}
