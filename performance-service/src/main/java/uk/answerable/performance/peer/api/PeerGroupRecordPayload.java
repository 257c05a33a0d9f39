package uk.answerable.performance.peer.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;

/** What became of a group somebody recorded. */
public record PeerGroupRecordPayload(
        @Nullable PeerGroup group, @NonNull List<@NonNull UserError> userErrors) {}
