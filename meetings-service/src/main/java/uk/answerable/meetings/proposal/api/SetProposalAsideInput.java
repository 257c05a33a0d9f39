package uk.answerable.meetings.proposal.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Why a proposal is not asked about. */
@Input("SetProposalAsideInput")
public record SetProposalAsideInput(
        @Id @NonNull String proposal, @NonNull String reason) {}
