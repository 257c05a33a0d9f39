package uk.answerable.meetings.governance.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of records, in the order in which they were added. */
public record GovernanceRecordConnection(
        @NonNull List<@NonNull GovernanceRecord> nodes,
        @NonNull PageInfo pageInfo) {}
