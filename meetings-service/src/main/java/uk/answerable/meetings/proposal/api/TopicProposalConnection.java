package uk.answerable.meetings.proposal.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of proposals, newest first. */
public record TopicProposalConnection(
        @NonNull List<@NonNull TopicProposal> nodes,
        @NonNull PageInfo pageInfo) {}
