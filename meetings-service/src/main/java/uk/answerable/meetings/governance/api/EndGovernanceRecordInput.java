package uk.answerable.meetings.governance.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** That a record is kept up no more, and why. */
@Input("EndGovernanceRecordInput")
public record EndGovernanceRecordInput(
        @Id @NonNull String id, @NonNull String reason) {}
