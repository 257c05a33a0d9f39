package uk.answerable.meetings.paper.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of papers. */
public record PaperConnection(
        @NonNull List<@NonNull Paper> nodes, @NonNull PageInfo pageInfo) {}
