package uk.answerable.meetings.watch.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of a watch list, oldest first. */
public record WatchItemConnection(
        @NonNull List<@NonNull WatchItem> nodes, @NonNull PageInfo pageInfo) {}
