package uk.answerable.performance.submission.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.submission.api.Correcting.Correction;
import uk.answerable.performance.submission.rules.Column;
import uk.answerable.performance.submission.rules.Report;

/** Corrections of single figures in the graph. */
@GraphQLApi
public class CorrectionGraph {

    @Inject
    Correcting correcting;

    @Inject
    CallerOfToken token;

    /** What is to stand in a held figure's place. */
    @Name("ObservationCorrectInput")
    public record ObservationCorrectInput(
            @NonNull String force,
            @NonNull String measure,
            @NonNull String area,
            @NonNull String statistic,
            @NonNull LocalDate periodStart,
            @NonNull LocalDate periodEnd,
            @NonNull String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String unit,
            @NonNull String source,
            @Nullable String note,

            @NonNull @Description("Why the figure is another now.")
            String reason,

            @Nullable @Description("When the public sees it; the earlier version stands for them until then.")
            OffsetDateTime publishedAt) {

        Correction correction() {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            cells.put(Column.FORCE, force);
            cells.put(Column.MEASURE, measure);
            cells.put(Column.AREA, area);
            cells.put(Column.STATISTIC, statistic);
            cells.put(Column.PERIOD_START, periodStart.toString());
            cells.put(Column.PERIOD_END, periodEnd.toString());
            cells.put(Column.VALUE, value);
            cells.put(Column.SOURCE, source);
            cells.put(Column.REASON, reason);
            put(cells, Column.NUMERATOR, numerator);
            put(cells, Column.DENOMINATOR, denominator);
            put(cells, Column.UNIT, unit);
            put(cells, Column.NOTE, note);
            return new Correction(cells, publishedAt == null ? null : publishedAt.toInstant());
        }

        private static void put(Map<Column, String> cells, Column column, @Nullable String text) {
            if (text != null) {
                cells.put(column, text);
            }
        }
    }

    /** What came of it. */
    public record ObservationCorrectPayload(
            @Nullable @Description("What changed, in a sentence.")
            String message,

            @NonNull List<@NonNull UserError> userErrors) {}

    @Mutation
    @Description("Puts a later version, with a reason, in the place of a held figure; the earlier one stays on record.")
    public @NonNull Uni<ObservationCorrectPayload> observationCorrect(
            @Name("input") @NonNull ObservationCorrectInput input) {
        return correcting.correct(token.scope(), input.correction()).map(outcome -> switch (outcome) {
            case Outcome.Done<Report>(var report) -> new ObservationCorrectPayload(report.message(), List.of());
            case Outcome.Refused<Report>(var reasons) ->
                new ObservationCorrectPayload(
                        null, reasons.stream().map(UserError::of).toList());
        });
    }
}
