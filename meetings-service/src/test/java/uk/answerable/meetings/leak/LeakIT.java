package uk.answerable.meetings.leak;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;
import uk.answerable.meetings.MeetingsParts;
import uk.answerable.meetings.search.store.SearchFill;

/**
 * Nobody outside a body learns anything of a private item beyond the line of the public agenda. Everything that can be
 * asked is asked, before anything private is there and after: whoever is outside gets the same answers to the letter,
 * and the body's own find every word. What can be asked comes from the schema and the matrix, so that a field, a handler
 * or a table that is new takes part, or fails here.
 */
@QuarkusTest
@MeetingsParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakIT {

    /** The public, the commissioner's office, the force, and members and officers of other bodies and forces. */
    static final List<String> OUTSIDE =
            List.of("anonymous", "governance", "chief", "member-cheshire", "analyst-cheshire");

    static final List<PrivateMatters> MATTERS = PrivateMatters.ALL;

    @Inject
    Sessions sessions;

    @Inject
    SearchFill search;

    private Map<String, Map<String, String>> before = Map.of();
    private Map<String, Map<String, String>> after = Map.of();
    private EveryQuestion everything = new EveryQuestion(Map.of(), Map.of());

    /** Once for all: not before the first test, since the service's address is known only then. */
    @BeforeEach
    void askBeforeAndAfter() throws InterruptedException {
        if (!after.isEmpty()) {
            return;
        }
        everything = EveryQuestion.of(Graph.anonymous().ask(EveryQuestion.SCHEMA), values());
        MATTERS.forEach(matters -> matters.open(sessions, search));
        before = answersOfAll();
        MATTERS.forEach(matters -> matters.plant(sessions, search));
        after = answersOfAll();
    }

    /** All callers at once: one after the other they take a third longer. */
    private Map<String, Map<String, String>> answersOfAll() throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = callers.invokeAll(OUTSIDE.stream()
                    .<Callable<Map<String, String>>>map(caller -> () -> answers(caller))
                    .toList());
            return IntStream.range(0, OUTSIDE.size())
                    .boxed()
                    .collect(toMap(OUTSIDE::get, place -> answers.get(place).resultNow()));
        }
    }

    @AfterAll
    void takeAway() {
        MATTERS.forEach(matters -> matters.takeAway(sessions, search));
    }

    /** What leads to the meetings, to their private items and to nothing. */
    private static Map<String, List<String>> values() {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("code", all(PrivateMatters::body, PrivateMatters::force, matters -> PrivateMatters.MEASURE));
        values.put("after", List.of("bm8"));
        values.put("key", PrivateMatters.ISSUES);
        values.put("force", all(PrivateMatters::force, matters -> PrivateScrutiny.FORCE));
        values.put("body", all(PrivateMatters::body));
        values.put("meeting", all(PrivateMatters::reference));
        values.put("reference", all(PrivateMatters::reference, matters -> matters.mark() + "reference"));
        values.put(
                "id",
                all(
                        matters -> matters.meeting().toString(),
                        matters -> matters.item().toString(),
                        matters -> matters.action().toString()));
        values.put(
                "text",
                Stream.concat(
                                MATTERS.stream().flatMap(matters -> matters.words().stream()),
                                Stream.of("closed business", "open business", "ordinary"))
                        .toList());
        return values;
    }

    @SafeVarargs
    private static List<String> all(Function<PrivateMatters, String>... of) {
        return MATTERS.stream()
                .flatMap(matters -> Stream.of(of).map(one -> one.apply(matters)))
                .distinct()
                .toList();
    }

    private static Graph graph(String caller) {
        return caller.equals("anonymous") ? Graph.anonymous() : Graph.as(caller);
    }

    /** Every answer that caller gets, by what was asked. */
    private Map<String, String> answers(String caller) {
        var answers = new LinkedHashMap<String, String>();
        for (var question : everything.all()) {
            answers.put(
                    question.name(),
                    graph(caller)
                            .request()
                            .body(Map.of("query", question.document(), "variables", question.variables()))
                            .post("/graphql")
                            .asString());
        }
        for (var path : EveryAddress.filledWith(values())) {
            var response = get(caller, path);
            answers.put(
                    path,
                    response.statusCode() + " " + response.header("ETag") + " " + response.header("Content-Length")
                            + " " + response.asString());
        }
        return answers;
    }

    private static Response get(String caller, String path) {
        var request = given();
        return (caller.equals("anonymous") ? request : request.auth().oauth2(Tokens.of(caller))).get(path);
    }

    @ParameterizedTest
    @FieldSource("OUTSIDE")
    void whoIsOutsideGetsTheSameAnswersWithAndWithoutIt(String caller) {
        assertThat(after.get(caller))
                .isNotEmpty()
                .allSatisfy((question, answer) -> assertThat(answer)
                        .as("%s asking %s", caller, question)
                        .isEqualTo(before.get(caller).get(question)));
    }

    @ParameterizedTest
    @FieldSource("OUTSIDE")
    void whoIsOutsideReadsNoPrivateWord(String caller) {
        assertThat(after.get(caller))
                .allSatisfy((question, answer) -> assertThat(answer)
                        .as("%s asking %s", caller, question)
                        .doesNotContain(
                                "zqpanel",
                                "zqboard",
                                "TOP_SECRET",
                                "INTERNAL_ERROR",
                                "ValidationError",
                                "InvalidSyntax"));
    }

    /** Without this, questions that reach nothing would prove nothing. */
    @Test
    void theBodysOwnFindEveryWordAndNoneOfTheOther() {
        var clerk = String.join("\n", answers("panel-clerk").values());
        var officer = String.join("\n", answers("governance-cheshire").values());

        assertThat(PrivateMatters.OF_A_PANEL.words())
                .allSatisfy(word -> assertThat(clerk).contains("\"" + word + "\""));
        assertThat(PrivateMatters.OF_A_BOARD.words())
                .allSatisfy(word -> assertThat(officer).contains("\"" + word + "\""));
        assertThat(clerk).doesNotContain("zqboard").contains("TOP_SECRET");
        assertThat(officer).doesNotContain("zqpanel");
    }

    @Test
    void everyFieldOfTheSchemaWasAsked() {
        assertThat(everything.unreached()).isEmpty();
    }

    /** To whoever is outside, a private thing answers as one that there is not. */
    @ParameterizedTest
    @FieldSource("OUTSIDE")
    void aCommandOnAPrivateThingAnswersAsOnNothing(String caller) {
        for (var matters : MATTERS) {
            for (var id : List.of(matters.action(), matters.item())) {
                var nothing = UUID.randomUUID();
                for (var mutation : EveryQuestion.list(everything.named("Mutation"), "fields")) {
                    assertThat(command(caller, mutation, id))
                            .as("%s asking %s", caller, mutation.get("name"))
                            .isEqualTo(command(caller, mutation, nothing));
                }
            }
        }
    }

    private String command(String caller, Map<String, Object> mutation, UUID id) {
        var only = new EveryQuestion(everything.types(), Map.of("id", List.of(id.toString()), "any", List.of("any")));
        var document =
                new StringBuilder("mutation { ").append(mutation.get("name")).append("(input: {");
        var input = EveryQuestion.map(
                EveryQuestion.map(EveryQuestion.list(mutation, "args").getFirst(), "type"), "ofType");
        for (var field : EveryQuestion.list(everything.named(EveryQuestion.text(input, "name")), "inputFields")) {
            if (EveryQuestion.map(field, "type").get("kind").equals("NON_NULL")) {
                document.append(field.get("name"))
                        .append(": ")
                        .append(only.literals(field).getFirst())
                        .append(' ');
            }
        }
        return graph(caller)
                .request()
                .body(Map.of(
                        "query",
                        document.append("}) { userErrors { code field message } } }")
                                .toString()))
                .post("/graphql")
                .asString()
                .replace(id.toString(), "it");
    }

    @Test
    void whatTheBodysOwnDoInPrivateIsInNoEventAndNoAuditEntry() {
        for (var matters : MATTERS) {
            var answer = Graph.as(matters == PrivateMatters.OF_A_PANEL ? "panel-clerk" : "governance-cheshire")
                    .ask(
                            "mutation($i: CloseActionInput!) { closeAction(input: $i) { userErrors { code message } }"
                                    + " }",
                            Map.of(
                                    "i",
                                    Map.of(
                                            "id",
                                            matters.action().toString(),
                                            "decision",
                                            matters.mark() + "decision")));
            assertThat(answer.getList("data.closeAction.userErrors"))
                    .as(answer.prettify())
                    .isEmpty();
        }

        assertThat(texts("SELECT CAST(data AS text) FROM outbox")).isNotEmpty().noneMatch(LeakIT::tells);
        assertThat(texts("SELECT CAST(to_jsonb(e) AS text) FROM audit.entry e"))
                .isNotEmpty()
                .noneMatch(LeakIT::tells);
        assertThat(texts("SELECT content FROM publication")).isNotEmpty().noneMatch(LeakIT::tells);
    }

    private static boolean tells(String text) {
        return text.contains("zqpanel") || text.contains("zqboard");
    }

    @Test
    void everyTableWithAPrivatePartIsPlantedIn() {
        assertThat(texts("SELECT CAST(table_name AS text) FROM information_schema.columns"
                        + " WHERE column_name = 'part' AND table_schema = 'public'"))
                .containsExactlyInAnyOrderElementsOf(PrivateMatters.TABLES);
    }

    private List<String> texts(String sql) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> sessions.read(
                    session -> session.createNativeQuery(sql, String.class).getResultList()));
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }
}
