package uk.answerable.complaints.publication.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A publication begun.
 *
 * @param force whose local policing body publishes
 * @param period {@code 2023/24 Q3}
 * @param bulletinPublishedOn day the independent office published its figures
 * @param holdingToAccount how the chief officer is held to account for handling complaints
 * @param reviewPerformance the body's own performance on reviews
 * @param modelPerformance its performance under a notice of section 13A
 */
@Input("DraftComplaintPublicationInput")
public record DraftComplaintPublicationInput(
        @NonNull String force,
        @NonNull String period,
        @NonNull LocalDate bulletinPublishedOn,
        @NonNull String holdingToAccount,
        @NonNull String reviewPerformance,
        @Nullable String modelPerformance) {}
