package uk.answerable.meetings.scrutiny.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.action.api.Action;
import uk.answerable.meetings.action.store.ActionStore;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.scrutiny.store.ScrutinyStore;

/** Topics of holding to account in the graph. */
@GraphQLApi
public class AccountabilityGraph {

    private final ScrutinyStore store;
    private final ActionStore actions;
    private final CallerOfToken token;

    @Inject
    AccountabilityGraph(ScrutinyStore store, ActionStore actions, CallerOfToken token) {
        this.store = store;
        this.actions = actions;
        this.token = token;
    }

    @Name("topics")
    public @NonNull Uni<List<List<@NonNull AccountabilityTopic>>> topicsOfMeetings(@Source List<Meeting> meetings) {
        return store.topicsOfMeetings(
                        token.scope(), meetings.stream().map(Meeting::key).toList())
                .map(rows -> Batches.group(
                        meetings,
                        Meeting::key,
                        rows.stream().map(AccountabilityTopic::of).toList(),
                        AccountabilityTopic::meetingKey));
    }

    /** What each topic led to; an action that is not the caller's to know is left out. */
    @Name("actions")
    public @NonNull Uni<List<List<@NonNull Action>>> actionsOfTopics(@Source List<AccountabilityTopic> topics) {
        var scope = token.scope();
        return store.actionsOfTopics(
                        scope, topics.stream().map(AccountabilityTopic::key).toList())
                .chain(links -> actions.byIds(
                                scope, links.stream().map(link -> link.actionId).toList())
                        .map(rows -> topics.stream()
                                .map(topic -> rows.stream()
                                        .filter(row -> links.stream()
                                                .anyMatch(link -> link.topicId.equals(topic.key())
                                                        && link.actionId.equals(row.id)))
                                        .map(Action::of)
                                        .toList())
                                .toList()));
    }
}
