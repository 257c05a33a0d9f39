package uk.answerable.meetings.topic.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.topic.rules.Rotation;
import uk.answerable.meetings.topic.store.TopicKeeping;
import uk.answerable.meetings.topic.store.TopicStore;

/** Topics of holding to account in the graph: how they come round, and how an office keeps them. */
@GraphQLApi
public class TopicGraph {

    /** No row has it: what an id that is none stands for, so that both are answered alike. */
    static final UUID NOBODYS = new UUID(0, 0);

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final TopicStore store;
    private final TopicKeeping keeping;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    TopicGraph(TopicStore store, TopicKeeping keeping, CallerOfToken token, Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.token = token;
        this.clock = clock;
    }

    @Description("How topics come round over a financial year (2019/20) of a body, longest not taken first.")
    @Query
    public Uni<List<@NonNull RotationRow>> topicRotation(
            @Name("body") @NonNull String body, @Name("year") @NonNull String year) {
        var wanted = Rotation.year(year).orThrow();
        var start = Rotation.firstDay(wanted);
        return store.ofBody(
                        token.scope(),
                        body,
                        start.minusYears(1),
                        start.plusYears(1).minusDays(1))
                .map(entries -> {
                    var topics = entries.stream()
                            .map(entry -> AccountabilityTopic.of(entry.topic()))
                            .collect(Collectors.toMap(AccountabilityTopic::key, Function.identity()));
                    return Rotation.of(
                                    entries.stream()
                                            .map(entry -> new Rotation.Taken(
                                                    entry.topic().id, entry.topic().topic, entry.meeting().date))
                                            .toList(),
                                    wanted)
                            .stream()
                            .map(row -> new RotationRow(
                                    row.topic(),
                                    row.thisYear().stream()
                                            .map(one -> topics.get(one.id()))
                                            .toList(),
                                    row.yearBefore().stream()
                                            .map(one -> topics.get(one.id()))
                                            .toList()))
                            .toList();
                });
    }

    @Description("Writes a topic into a meeting, or another draft of one; it is the body's own until it is published.")
    @Mutation
    public @NonNull Uni<TopicPayload> putTopic(@Name("input") @NonNull PutTopicInput input) {
        var now = clock.instant();
        var entry = input.entry(LocalDate.ofInstant(now, HERE));
        return (input.id() == null
                        ? keeping.add(token.scope(), input.meeting(), entry, now)
                        : keeping.revise(token.scope(), id(input.id()), entry, now))
                .map(TopicPayload::of);
    }

    @Description("Records the answer to a question, or why there is none.")
    @Mutation
    public @NonNull Uni<TopicPayload> answerTopicQuestion(@Name("input") @NonNull AnswerTopicQuestionInput input) {
        return keeping.answer(
                        token.scope(),
                        id(input.id()),
                        input.question(),
                        input.answered(),
                        input.unanswered(),
                        clock.instant())
                .map(TopicPayload::of);
    }

    @Description("Records what was found, and ties the actions and paragraphs of the meeting that belong to the topic.")
    @Mutation
    public @NonNull Uni<TopicPayload> concludeTopic(@Name("input") @NonNull ConcludeTopicInput input) {
        return keeping.conclude(token.scope(), id(input.id()), input.conclusion())
                .map(TopicPayload::of);
    }

    @Description("Publishes a topic, its questions and their answers together.")
    @Mutation
    public @NonNull Uni<TopicPayload> publishTopic(@Name("input") @NonNull PublishTopicInput input) {
        return keeping.publish(token.scope(), id(input.id())).map(TopicPayload::of);
    }

    @Resolver
    public Uni<List<@Nullable AccountabilityTopic>> resolveTopics(@Name("id") List<String> id) {
        return store.topics(token.scope(), Batches.uuids(id))
                .map(rows -> Batches.one(
                        id,
                        wanted -> wanted,
                        rows.stream().map(AccountabilityTopic::of).toList(),
                        AccountabilityTopic::id));
    }

    private static UUID id(@Nullable String text) {
        return Ids.read(text).orElse(NOBODYS);
    }
}
