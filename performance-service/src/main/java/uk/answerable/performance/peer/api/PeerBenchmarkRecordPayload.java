package uk.answerable.performance.peer.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;

/** What became of a benchmark somebody recorded. */
public record PeerBenchmarkRecordPayload(
        PeerBenchmarks.@Nullable PeerBenchmark benchmark,
        @NonNull List<@NonNull UserError> userErrors) {}
