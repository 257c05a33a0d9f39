package uk.answerable.meetings.action.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.action.rules.Progress;

/** How an action stands. It ends only by a decision of its body. */
@Input("ReportActionInput")
public record ReportActionInput(
        @Id @NonNull String id,
        @NonNull ActionStatus status,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable Integer expectedVersion) {

    Progress progress() {
        return new Progress(status, note, evidence);
    }
}
