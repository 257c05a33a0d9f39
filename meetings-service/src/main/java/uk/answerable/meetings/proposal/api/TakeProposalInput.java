package uk.answerable.meetings.proposal.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A proposal, and the topic it becomes. */
@Input("TakeProposalInput")
public record TakeProposalInput(
        @Id @NonNull String proposal,

        @NonNull @Description("A meeting to come of the force's own commissioner.")
        String meeting,

        @NonNull String topic,
        @NonNull List<@NonNull String> questions) {}
