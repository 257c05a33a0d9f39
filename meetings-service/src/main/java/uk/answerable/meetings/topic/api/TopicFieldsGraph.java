package uk.answerable.meetings.topic.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.action.api.Action;
import uk.answerable.meetings.action.store.ActionStore;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.minutes.api.MinuteParagraph;
import uk.answerable.meetings.scrutiny.api.ScrutinyThread;
import uk.answerable.meetings.topic.store.TopicStore;

/** What hangs on topics of holding to account, loaded by level. */
@GraphQLApi
public class TopicFieldsGraph {

    private final TopicStore store;
    private final ActionStore actions;
    private final MeetingStore meetings;
    private final CallerOfToken token;

    @Inject
    TopicFieldsGraph(TopicStore store, ActionStore actions, MeetingStore meetings, CallerOfToken token) {
        this.store = store;
        this.actions = actions;
        this.meetings = meetings;
        this.token = token;
    }

    @Name("topics")
    public @NonNull Uni<List<List<@NonNull AccountabilityTopic>>> topicsOfMeetings(@Source List<Meeting> sources) {
        return store.ofMeetings(
                        token.scope(), sources.stream().map(Meeting::key).toList())
                .map(rows -> Batches.group(
                        sources,
                        Meeting::key,
                        rows.stream().map(AccountabilityTopic::of).toList(),
                        AccountabilityTopic::meetingKey));
    }

    @Name("topics")
    public @NonNull Uni<List<List<@NonNull AccountabilityTopic>>> topicsOfThreads(
            @Source List<ScrutinyThread> threads) {
        Function<ScrutinyThread, Set<UUID>> keys = thread -> thread.keys(SubjectKind.TOPIC);
        return store.topics(token.scope(), ScrutinyThread.all(threads, keys))
                .map(rows -> ScrutinyThread.share(
                        threads,
                        keys,
                        rows.stream().map(AccountabilityTopic::of).toList(),
                        AccountabilityTopic::key));
    }

    @Name("meeting")
    public Uni<List<@Nullable Meeting>> meetingOfTopics(@Source List<AccountabilityTopic> topics) {
        var keys = new HashSet<>(
                topics.stream().map(AccountabilityTopic::meetingKey).toList());
        return meetings.byIds(token.scope(), keys)
                .map(rows -> Batches.one(
                        topics,
                        AccountabilityTopic::meetingKey,
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::key));
    }

    @Name("asked")
    @Description("The questions in the order of their numbers; none where a paper told their gist only.")
    public @NonNull Uni<List<List<@NonNull TopicQuestion>>> questionsOfTopics(
            @Source List<AccountabilityTopic> topics) {
        return store.questions(token.scope(), keys(topics))
                .map(rows -> Batches.group(
                        topics,
                        AccountabilityTopic::key,
                        rows.stream().map(TopicQuestion::of).toList(),
                        TopicQuestion::topicKey));
    }

    @Name("measures")
    public @NonNull Uni<List<List<@NonNull Measure>>> measuresOfTopics(@Source List<AccountabilityTopic> topics) {
        return store.measures(token.scope(), keys(topics))
                .map(rows -> Batches.group(topics, AccountabilityTopic::key, rows, row -> row.subjectId).stream()
                        .map(group -> group.stream()
                                .map(row -> new Measure(row.measureCode))
                                .toList())
                        .toList());
    }

    @Name("minutes")
    @Description("The paragraphs of the minutes in which it was taken, as far as they are the caller's to read.")
    public @NonNull Uni<List<List<@NonNull MinuteParagraph>>> minutesOfTopics(
            @Source List<AccountabilityTopic> topics) {
        return store.minutes(token.scope(), keys(topics))
                .map(rows -> Batches.group(topics, AccountabilityTopic::key, rows, TopicStore.Minuted::topic).stream()
                        .map(group -> group.stream()
                                .map(one -> MinuteParagraph.of(one.paragraph()))
                                .toList())
                        .toList());
    }

    /** What each topic led to; an action that is not the caller's to know is left out. */
    @Name("actions")
    public @NonNull Uni<List<List<@NonNull Action>>> actionsOfTopics(@Source List<AccountabilityTopic> topics) {
        var scope = token.scope();
        return store.actions(scope, keys(topics))
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

    private static Set<UUID> keys(List<AccountabilityTopic> topics) {
        return new HashSet<>(topics.stream().map(AccountabilityTopic::key).toList());
    }
}
