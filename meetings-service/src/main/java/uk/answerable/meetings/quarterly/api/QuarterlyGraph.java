package uk.answerable.meetings.quarterly.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
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
import uk.answerable.meetings.quarterly.rules.ProposedAsk;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.store.QuarterlyStore;

/** The scrutiny of quarters in the graph, for the offices that ask and answer. */
@GraphQLApi
public class QuarterlyGraph {

    private final QuarterlyStore store;
    private final MeetingStore meetings;
    private final ScrutinyPolicies policies;
    private final CallerOfToken token;

    @Inject
    QuarterlyGraph(QuarterlyStore store, MeetingStore meetings, ScrutinyPolicies policies, CallerOfToken token) {
        this.store = store;
        this.meetings = meetings;
        this.policies = policies;
        this.token = token;
    }

    @Description("Null for one that is not the caller's to read.")
    @Query
    public Uni<@Nullable QuarterlyScrutiny> quarterlyScrutiny(@Name("id") @Id @NonNull String id) {
        return store.byIds(token.scope(), Batches.uuids(List.of(id)))
                .map(works -> works.isEmpty() ? null : QuarterlyScrutiny.of(works.getFirst(), policies));
    }

    @Description("The scrutiny of a force's quarters, newest first; of a force not the caller's, none.")
    @Query
    public Uni<QuarterlyScrutinyConnection> quarterlyScrutinies(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return store.ofForce(token.scope(), force, request)
                .map(page -> new QuarterlyScrutinyConnection(
                        page.nodes().stream()
                                .map(work -> QuarterlyScrutiny.of(work, policies))
                                .toList(),
                        PageInfo.of(page.pageInfo())));
    }

    @Description(
            "What the requests of a draft, or a text such as the body of its report, seem to ask and nobody has marked:"
                    + " proposals for markScrutinyAsk. Null for a scrutiny that is not the caller's to read.")
    @Query
    public Uni<@Nullable List<@NonNull ProposedScrutinyAsk>> proposedScrutinyAsks(
            @Name("id") @Id @NonNull String id,
            @Name("text") @Nullable @Description("Left out, the wording of the requests is read.") String text) {
        return store.byIds(token.scope(), Batches.uuids(List.of(id)))
                .map(works -> works.isEmpty()
                        ? null
                        : proposed(works.getFirst().scrutiny(), text).stream()
                                .map(ProposedScrutinyAsk::of)
                                .toList());
    }

    private static List<ProposedAsk> proposed(
            uk.answerable.meetings.quarterly.rules.QuarterlyScrutiny scrutiny, @Nullable String text) {
        return text == null
                ? ProposedAsk.ofRequests(scrutiny)
                : ProposedAsk.ofText(scrutiny, text).orThrow();
    }

    @Name("meeting")
    @Description("The meeting it is for.")
    public @NonNull Uni<List<@Nullable Meeting>> meetingOfScrutinies(@Source List<QuarterlyScrutiny> scrutinies) {
        return meetings.byIds(
                        token.scope(),
                        scrutinies.stream()
                                .map(QuarterlyScrutiny::meetingKey)
                                .distinct()
                                .toList())
                .map(rows -> Batches.one(
                        scrutinies,
                        QuarterlyScrutiny::meetingKey,
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::key));
    }
}
