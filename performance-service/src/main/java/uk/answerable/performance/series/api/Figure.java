package uk.answerable.performance.series.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Observed;

/** A figure as the graph shows it. */
@Description("A figure as it was known at a moment, in its printed form.")
public record Figure(
        @NonNull String printed,
        @Nullable BigDecimal number,
        @NonNull String unit,
        int version,
        @NonNull OffsetDateTime knownAt,
        @Nullable OffsetDateTime publishedAt,

        @NonNull @Description("Document, item and place it stands at.")
        String source,

        @Nullable String note,

        @Nullable @Description("What stands in the source, where the figure is a cleaned reading of it.")
        String raw,

        @Nullable @Description("What a reader of the source says of how it was read.")
        String readersNote,

        @Description("Whether the source calls it so.") boolean provisional,

        @Nullable @Description("Day it was taken from its system.")
        LocalDate asAt,

        @Nullable @Description("People or homes a rate is taken over.")
        BigDecimal base,

        @Nullable @Description("How many were asked or audited.")
        BigDecimal sampleSize,

        @Description("False for what is stated before its period is over, or as a forecast: it enters no chart, check,"
                + " average or comparison.")
        boolean observed,

        @Nullable @Description("Why it is no observation.") String notObservedReason) {

    static Figure of(Known known, String statistic) {
        var value = known.value();
        var reason = Observed.reason(statistic, known);
        return new Figure(
                value.printed(),
                value.number(),
                value.unit(),
                known.version(),
                utc(known.knownAt()),
                known.publishedAt() == null ? null : utc(known.publishedAt()),
                known.source(),
                known.note(),
                known.vintage().raw(),
                known.vintage().readersNote(),
                known.vintage().provisional(),
                known.vintage().asAt(),
                known.vintage().base(),
                known.vintage().sample(),
                reason.isEmpty(),
                reason.isEmpty() ? null : reason);
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
