package uk.answerable.meetings.question.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
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
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.question.store.AskedQuestions;
import uk.answerable.meetings.question.store.QuestionBank;
import uk.answerable.meetings.topic.api.AccountabilityTopic;
import uk.answerable.meetings.topic.api.TopicQuestion;
import uk.answerable.meetings.topic.store.TopicStore;

/** The question bank, and published questions with their answers. */
@GraphQLApi
public class QuestionGraph {

    /** No row has it: what an id that is none stands for, so that both are answered alike. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final QuestionBank bank;
    private final AskedQuestions asked;
    private final TopicStore topics;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    QuestionGraph(QuestionBank bank, AskedQuestions asked, TopicStore topics, CallerOfToken token, Clock clock) {
        this.bank = bank;
        this.asked = asked;
        this.topics = topics;
        this.token = token;
        this.clock = clock;
    }

    @Description("The question bank of the office that holds a force to account, by topic; of another's, none.")
    @Query
    public Uni<BankQuestionConnection> questionBank(
            @Name("force") @NonNull String force,
            @Name("measure") @Nullable String measure,
            @Name("topic") @Nullable String topic,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return bank.page(token.scope(), new QuestionBank.Wanted(force, measure, topic), request)
                .map(page -> new BankQuestionConnection(
                        page.nodes().stream().map(BankQuestion::of).toList(), PageInfo.of(page.pageInfo())));
    }

    @Description("Published questions to a force with their written answers, latest meeting first.")
    @Query
    public Uni<TopicQuestionConnection> questionsAndAnswers(
            @Name("force") @NonNull String force,
            @Name("measure") @Nullable String measure,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return asked.published(token.scope(), force, measure, request)
                .map(page -> new TopicQuestionConnection(
                        page.nodes().stream()
                                .map(one -> TopicQuestion.of(one.question()))
                                .toList(),
                        PageInfo.of(page.pageInfo())));
    }

    @Name("uses")
    @Description("Where it was asked, first to last.")
    public @NonNull Uni<List<List<@NonNull TopicQuestion>>> usesOfBankQuestions(@Source List<BankQuestion> questions) {
        return asked.uses(
                        token.scope(), questions.stream().map(BankQuestion::key).toList())
                .map(rows ->
                        Batches.group(questions, BankQuestion::id, rows, row -> String.valueOf(row.bankQuestionId))
                                .stream()
                                .map(group ->
                                        group.stream().map(TopicQuestion::of).toList())
                                .toList());
    }

    @Name("bankQuestion")
    @Description("The question of the office's bank it was drawn from.")
    public Uni<List<@Nullable BankQuestion>> bankQuestionOfQuestions(@Source List<TopicQuestion> questions) {
        var keys = questions.stream()
                .map(TopicQuestion::bankKey)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return bank.byIds(token.scope(), keys)
                .map(rows -> Batches.one(
                        questions,
                        one -> String.valueOf(one.bankKey()),
                        rows.stream().map(BankQuestion::of).toList(),
                        BankQuestion::id));
    }

    @Name("topic")
    public Uni<List<@Nullable AccountabilityTopic>> topicOfQuestions(@Source List<TopicQuestion> questions) {
        var keys = new HashSet<>(questions.stream().map(TopicQuestion::topicKey).toList());
        return topics.topics(token.scope(), keys)
                .map(rows -> Batches.one(
                        questions,
                        TopicQuestion::topicKey,
                        rows.stream().map(AccountabilityTopic::of).toList(),
                        AccountabilityTopic::key));
    }

    @Description("Adds a question to an office's bank, with where it comes from.")
    @Mutation
    public @NonNull Uni<BankQuestionPayload> addBankQuestion(@Name("input") @NonNull AddBankQuestionInput input) {
        return bank.add(token.scope(), input.force(), input.entry(), today()).map(BankQuestionPayload::of);
    }

    @Description("Retires a question of the bank with the reason; where it was asked, it stays.")
    @Mutation
    public @NonNull Uni<BankQuestionPayload> retireBankQuestion(@Name("input") @NonNull RetireBankQuestionInput input) {
        return bank.retire(token.scope(), Ids.read(input.id()).orElse(NOBODYS), input.reason(), today())
                .map(BankQuestionPayload::of);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
