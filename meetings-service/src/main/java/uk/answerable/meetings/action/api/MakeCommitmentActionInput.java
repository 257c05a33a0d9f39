package uk.answerable.meetings.action.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A spoken promise, and the action it becomes. */
@Input("MakeCommitmentActionInput")
public record MakeCommitmentActionInput(
        @Id @NonNull String commitment, @NonNull RaiseActionInput action) {}
