package uk.answerable.performance.audit.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of audits. */
public record RecordingAuditConnection(
        @NonNull List<@NonNull RecordingAudit> nodes,
        @NonNull PageInfo pageInfo) {}
