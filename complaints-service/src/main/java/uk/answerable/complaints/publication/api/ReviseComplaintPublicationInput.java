package uk.answerable.complaints.publication.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A draft written anew.
 *
 * @param id of the publication
 * @param holdingToAccount how the chief officer is held to account for handling complaints
 * @param reviewPerformance the body's own performance on reviews
 * @param modelPerformance its performance under a notice of section 13A
 * @param expectedVersion as the writer last saw it
 */
@Input("ReviseComplaintPublicationInput")
public record ReviseComplaintPublicationInput(
        @Id @NonNull String id,
        @NonNull String holdingToAccount,
        @NonNull String reviewPerformance,
        @Nullable String modelPerformance,
        @Nullable Integer expectedVersion) {}
