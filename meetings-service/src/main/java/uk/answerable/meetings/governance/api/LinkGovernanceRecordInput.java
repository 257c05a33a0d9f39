package uk.answerable.meetings.governance.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.governance.rules.RecordLinkKind;

/** What a record refers to. */
@Input("LinkGovernanceRecordInput")
public record LinkGovernanceRecordInput(
        @Id @NonNull String id,
        @NonNull RecordLinkKind kind,

        @NonNull
        @Description("Code of a measure, reference of a meeting or a decision, identifier of an action or a record.")
        String target) {}
