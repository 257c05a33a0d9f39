package uk.answerable.complaints.workforce.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;

/** What became of a report: the combined report as it stands now, or why nothing was kept. */
public record CombinedComplaintReportPayload(
        @Nullable CombinedComplaintReport combinedComplaintReport,
        @NonNull List<@NonNull UserError> userErrors) {}
