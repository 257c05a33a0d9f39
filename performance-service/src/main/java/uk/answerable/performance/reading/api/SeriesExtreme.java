package uk.answerable.performance.reading.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.reading.rules.Extreme;
import uk.answerable.performance.series.api.Period;

/** An extreme as the graph shows it. */
@Description("The newest figure is the highest or lowest since a period, over all that is held.")
public record SeriesExtreme(
        @NonNull Side side,

        @Nullable @Description("Of the last figure at least as high or low; null where none is held.")
        Period since,

        @Description("Periods of data looked at.") int held,

        @Description("Periods between them without a figure.")
        int missing,

        @NonNull String words) {

    static SeriesExtreme of(Extreme extreme) {
        var since = extreme.since();
        return new SeriesExtreme(
                extreme.side(),
                since == null ? null : Period.of(since),
                extreme.held(),
                extreme.missing(),
                extreme.words());
    }
}
