package uk.answerable.meetings.governance.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.governance.rules.RiskLevel;
import uk.answerable.meetings.governance.store.GovernanceKeeping.Said;

/** What a record shall say from now on, all of it. */
@Input("ChangeGovernanceRecordInput")
public record ChangeGovernanceRecordInput(
        @Id @NonNull String id,

        @Description("The version looked at.") int expectedVersion,

        @NonNull String reason,
        @NonNull String title,
        @NonNull String owner,
        @NonNull List<@NonNull GovernanceValueInput> values,
        @Nullable RiskLevel riskLevel,

        @Nullable @Description("Blank counts as overdue.") LocalDate nextReview) {

    Said said() {
        return new Said(title, owner, GovernanceValueInput.all(values), riskLevel, nextReview);
    }
}
