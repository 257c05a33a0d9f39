package uk.answerable.complaints.publication.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of publications. */
public record ComplaintPublicationConnection(
        @NonNull List<@NonNull ComplaintPublicationView> nodes,
        @NonNull PageInfo pageInfo) {}
