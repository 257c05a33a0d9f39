package uk.answerable.meetings.action.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Why a spoken promise becomes no action. */
@Input("DismissCommitmentInput")
public record DismissCommitmentInput(
        @NonNull String meeting,
        @Id @NonNull String commitment,
        @NonNull String reason) {}
