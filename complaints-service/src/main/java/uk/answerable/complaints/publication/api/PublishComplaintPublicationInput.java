package uk.answerable.complaints.publication.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A draft to be published.
 *
 * @param id of the publication
 * @param expectedVersion as the publisher last saw it
 */
@Input("PublishComplaintPublicationInput")
public record PublishComplaintPublicationInput(
        @Id @NonNull String id, @Nullable Integer expectedVersion) {}
