package uk.answerable.meetings.thread.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of a thread, first to last. */
public record ThreadEntryConnection(
        @NonNull List<@NonNull ThreadEntryView> nodes,
        @NonNull PageInfo pageInfo) {}
