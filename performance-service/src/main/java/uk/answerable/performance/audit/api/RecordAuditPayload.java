package uk.answerable.performance.audit.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;

/** What became of an audit somebody recorded. */
public record RecordAuditPayload(
        @Nullable RecordingAudit audit, @NonNull List<@NonNull UserError> userErrors) {}
