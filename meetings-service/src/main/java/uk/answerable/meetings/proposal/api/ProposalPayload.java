package uk.answerable.meetings.proposal.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.proposal.store.ProposalRow;

/** The proposal as it is now, or why nothing was done. */
public record ProposalPayload(
        @Nullable TopicProposal proposal, @NonNull List<@NonNull UserError> userErrors) {

    static ProposalPayload of(Outcome<ProposalRow> outcome) {
        return switch (outcome) {
            case Outcome.Done<ProposalRow>(var row) -> new ProposalPayload(TopicProposal.of(row), List.of());
            case Outcome.Refused<ProposalRow>(var reasons) ->
                new ProposalPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
