package uk.answerable.performance.signal.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of signals, the newest first. */
public record SignalConnection(
        @NonNull List<@NonNull Signal> nodes, @NonNull PageInfo pageInfo) {}
