package uk.answerable.meetings.proposal.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.proposal.store.ProposalStore;

/** Proposals in the graph. */
@GraphQLApi
public class ProposalGraph {

    /** No row has it: what an id that is none stands for, so that both are answered alike. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final ProposalStore store;
    private final MeetingStore meetings;
    private final CallerOfToken token;

    @Inject
    ProposalGraph(ProposalStore store, MeetingStore meetings, CallerOfToken token) {
        this.store = store;
        this.meetings = meetings;
        this.token = token;
    }

    @Description(
            "What signals propose to hold a force to account for, newest first; of a force not the caller's, none.")
    @Query
    public Uni<TopicProposalConnection> topicProposals(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        return store.ofForce(scope, force, request)
                .map(page -> new TopicProposalConnection(
                        page.nodes().stream().map(TopicProposal::of).toList(), PageInfo.of(page.pageInfo())));
    }

    @Description("Makes a topic of a proposal at a meeting to come; the measure's thread shows it.")
    @Mutation
    public @NonNull Uni<ProposalPayload> takeProposal(@Name("input") @NonNull TakeProposalInput input) {
        return store.take(
                        token.scope(),
                        id(input.proposal()),
                        new ProposalStore.Topic(input.meeting(), input.topic(), input.questions()))
                .map(ProposalPayload::of);
    }

    @Description("Sets a proposal aside, with the reason.")
    @Mutation("setProposalAside")
    public @NonNull Uni<ProposalPayload> setProposalAside(@Name("input") @NonNull SetProposalAsideInput input) {
        return store.setAside(token.scope(), id(input.proposal()), input.reason())
                .map(ProposalPayload::of);
    }

    @Name("meeting")
    @Description("The meeting it was taken to.")
    public Uni<List<@Nullable Meeting>> meetingOfProposals(@Source List<TopicProposal> proposals) {
        var keys = proposals.stream()
                .map(TopicProposal::meetingKey)
                .flatMap(Stream::ofNullable)
                .toList();
        return meetings.byIds(token.scope(), keys)
                .map(rows -> Batches.one(
                        proposals,
                        one -> String.valueOf(one.meetingKey()),
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::id));
    }

    private static UUID id(String text) {
        return Batches.uuids(List.of(text)).stream().findFirst().orElse(NOBODYS);
    }
}
