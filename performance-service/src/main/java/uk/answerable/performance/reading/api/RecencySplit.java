package uk.answerable.performance.reading.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.series.api.Period;

/** A split by recency as the graph shows it. */
@Description("Recent and non-recent offences of the newest period beside the average split.")
public record RecencySplit(
        @NonNull Period period,
        @NonNull BigDecimal recentPercent,
        @NonNull BigDecimal nonRecentPercent,
        @Nullable BigDecimal averageRecentPercent,

        @NonNull @Description("Where the average is from, or why there is none.")
        String averageBasis,

        @NonNull String words) {

    static RecencySplit of(uk.answerable.performance.reading.rules.RecencySplit split) {
        return new RecencySplit(
                Period.of(split.figure().period()),
                split.recent(),
                split.nonRecent(),
                split.averageRecent(),
                split.averageBasis(),
                split.words());
    }
}
