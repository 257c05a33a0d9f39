package uk.answerable.meetings.governance.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Refusal;

/** The record as it is now, or why it is not. */
public record GovernanceRecordPayload(
        @Nullable GovernanceRecord governanceRecord,
        @NonNull List<@NonNull UserError> userErrors) {

    static GovernanceRecordPayload refused(List<Refusal> reasons) {
        return new GovernanceRecordPayload(
                null, reasons.stream().map(UserError::of).toList());
    }
}
