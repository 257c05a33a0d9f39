package uk.answerable.meetings.governance.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.governance.rules.RiskLevel;
import uk.answerable.meetings.governance.store.GovernanceKeeping.Said;

/** A record to add. */
@Input("AddGovernanceRecordInput")
public record AddGovernanceRecordInput(
        @NonNull String force,

        @Nullable @Description("A body of the force that it is about; a panel keeps its own.")
        String body,

        @NonNull String kind,
        @NonNull String title,

        @NonNull @Description("The office that owns it.") String owner,

        @NonNull List<@NonNull GovernanceValueInput> values,

        @Nullable @Description("Where the kind is reviewed by risk.")
        RiskLevel riskLevel,

        @Nullable @Description("Blank counts as overdue.") LocalDate nextReview) {

    Said said() {
        return new Said(title, owner, GovernanceValueInput.all(values), riskLevel, nextReview);
    }
}
