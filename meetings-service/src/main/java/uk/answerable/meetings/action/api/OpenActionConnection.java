package uk.answerable.meetings.action.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of open actions, in the order of their references. */
public record OpenActionConnection(
        @NonNull List<@NonNull OpenAction> nodes, @NonNull PageInfo pageInfo) {}
