package uk.answerable.performance.reading.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;

/** What became of days somebody recorded. */
public record CalendarPeriodRecordPayload(
        SeasonComparison.@Nullable CalendarAnnotation annotation,
        @NonNull List<@NonNull UserError> userErrors) {}
