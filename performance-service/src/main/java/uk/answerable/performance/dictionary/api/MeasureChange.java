package uk.answerable.performance.dictionary.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.MeasureChange.MeasureChangeKind;

/** A change as the graph shows it. */
@Description("A break in the series of a measure, an event beside it, or its retirement.")
public record MeasureChange(
        @NonNull LocalDate on,
        @NonNull MeasureChangeKind kind,
        @Nullable String area,

        @Description("Whether figures of before and after may not be charted as one.")
        boolean breaksSeries,

        @NonNull String what,
        @NonNull String source) {

    public static MeasureChange of(uk.answerable.performance.measure.rules.MeasureChange change) {
        return new MeasureChange(
                change.on(), change.kind(), change.area(), change.breaksSeries(), change.what(), change.source());
    }
}
