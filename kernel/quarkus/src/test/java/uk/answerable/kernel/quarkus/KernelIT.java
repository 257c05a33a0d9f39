package uk.answerable.kernel.quarkus;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import uk.answerable.deploy.parts.Parts;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.RootWalk;
import uk.answerable.kernel.test.SignIns;
import uk.answerable.kernel.test.Tokens;

/** The kernel at work in the smallest service, on real parts. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "kerneltest"),
        restrictToAnnotatedClass = true)
class KernelIT {

    @Inject
    DataSource database;

    @Test
    void aClosedRemarkIsForMembersOfTheBodyOnlyAndOtherwiseJustAbsent() {
        var query = "{ notes { id remark } }";

        var anonymous = Graph.anonymous().ask(query);
        var member = Graph.as("member").ask(query);
        var otherMember = Graph.as("member-cheshire").ask(query);

        assertThat(anonymous.<Object>getList("data.notes.remark")).containsExactly("remark on 1", null, "remark on 3");
        assertThat(anonymous.<Object>get("errors")).isNull();
        assertThat(otherMember.<Object>getList("data.notes.remark")).contains((Object) null);
        assertThat(member.<Object>getList("data.notes.remark")).doesNotContainNull();
    }

    @Test
    void entitiesAreEnforcedToo() {
        var entities = Graph.anonymous().ask("""
                        { _entities(representations: [{__typename: "Note", id: "2"}, {__typename: "Note", id: "9"},
                          {__typename: "Note", id: "1"}]) { ... on Note { id remark } } }
                        """);

        assertThat(entities.<Object>get("errors")).isNull();
        assertThat(entities.<Object>getList("data._entities")).hasSize(3);
        assertThat(entities.<String>get("data._entities[0].id")).isEqualTo("2");
        assertThat(entities.<Object>get("data._entities[0].remark")).isNull();
        assertThat(entities.<Object>get("data._entities[1]")).isNull();
        assertThat(entities.<String>get("data._entities[2].remark")).isEqualTo("remark on 1");
    }

    @Test
    void aliasesWithOtherArgumentsGetTheirOwnBatch() {
        NoteGraph.BATCHES.set(0);

        var answer = Graph.as("member").ask("{ notes { id a: echo(word: \"a\") b: echo(word: \"b\") } }");

        assertThat(answer.<String>getList("data.notes.a").getFirst()).startsWith("a 1 ");
        assertThat(answer.<String>getList("data.notes.b").getLast()).startsWith("b 3 ");
        assertThat(NoteGraph.BATCHES).hasValue(2);
    }

    @Test
    void manySessionsAtOnceNeitherClashNorStarve() {
        var roots = new StringBuilder("{");
        for (int i = 0; i < 60; i++) {
            roots.append(" n%d: notes { id echo(word: \"%d\") }".formatted(i, i));
        }

        var answer = Graph.as("member").ask(roots.append("}").toString());

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<String>getList("data.n59.echo")).hasSize(3).allMatch(echo -> echo.startsWith("59 "));
    }

    @Test
    void refusalsCarryTheirCodeAndFaultsNothing() {
        var outOfRange = Graph.anonymous().ask("{ notes(first: 1000) { id } }");
        var unauthenticated = Graph.anonymous().ask("{ secrets }");
        var forbidden = Graph.as("member").ask("{ secrets }");
        var fault = Graph.as("auditor").ask("{ secrets(fail: true) }");

        assertThat(outOfRange.<String>get("errors[0].extensions.code")).isEqualTo("FIRST_OUT_OF_RANGE");
        assertThat(unauthenticated.<String>get("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(forbidden.<String>get("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        var unreadable = Graph.anonymous().ask("{ notes { since(day: \"yesterday\") } }");
        assertThat(unreadable.<String>get("errors[0].extensions.code")).isEqualTo("INVALID_INPUT");
        assertThat(unreadable.<String>get("errors[0].message"))
                .contains("since")
                .doesNotContain("yesterday");
        assertThat(fault.<String>get("errors[0].extensions.code")).isEqualTo("INTERNAL_ERROR");
        assertThat(fault.prettify()).doesNotContain("secret in it").doesNotContain("Exception");
    }

    @Test
    void everyRootFieldAnswersEverySignInAsTheMatrixSays() {
        assertThat(RootWalk.walk(MatrixFile.get())).isEqualTo(4 * (SignIns.ALL.size() + 1));
    }

    @Test
    void anExpiredTokenIsRefused() {
        Graph.withToken(Tokens.expired("member"))
                .request()
                .body("{\"query\": \"{ notes { id } }\"}")
                .post("/graphql")
                .then()
                .statusCode(401);
        Graph.withToken("not.a.token")
                .request()
                .body("{\"query\": \"{ notes { id } }\"}")
                .post("/graphql")
                .then()
                .statusCode(401);
    }

    @Test
    void handlersAreEnforcedAndAnswerWithProblemDocuments() {
        given().contentType("application/json")
                .body("{\"body\": \"x\"}")
                .post("/notes/1")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));
        given().auth()
                .oauth2(Tokens.of("governance"))
                .contentType("application/json")
                .body("{\"body\": \"x\"}")
                .post("/notes/1")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        given().auth()
                .oauth2(Tokens.of("member"))
                .contentType("application/json")
                .body("{\"body\": ")
                .post("/notes/1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_INPUT"))
                .body("status", equalTo(400));
        given().auth()
                .oauth2(Tokens.of("member"))
                .contentType("application/json")
                .body("{\"body\": {\"not\": \"text\"}}")
                .post("/notes/1")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("body"));
    }

    @Test
    void eachEventIsAppliedOnceInOrder() throws SQLException {
        for (int i = 0; i < 20; i++) {
            change("1", "change " + i);
        }
        // A second delivery of everything.
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE outbox SET sent_at = NULL WHERE aggregate_id = '1'");
        }

        await().atMost(30, SECONDS).untilAsserted(() -> {
            assertThat(applied("1")).hasSize(20).isSorted();
            assertThat(count("SELECT count(*) FROM outbox WHERE sent_at IS NULL"))
                    .isZero();
        });
        assertThat(count("SELECT coalesce(max(times), 0) FROM applied")).isEqualTo(1);
    }

    @Test
    void poisonParksItsAggregateAndTheRestFlows() throws SQLException {
        change("3", "good");
        change("3", "poison");
        change("3", "after the poison");
        change("2", "another aggregate");

        await().atMost(30, SECONDS).untilAsserted(() -> {
            assertThat(applied("3")).hasSize(1);
            assertThat(applied("2")).isNotEmpty();
            assertThat(count("SELECT count(*) FROM parked_event WHERE aggregate_id = '3'"))
                    .isEqualTo(2);
        });
        assertThat(deadLetters()).anyMatch(reason -> reason.equals("java.lang.IllegalArgumentException"));
        NoteResource.mended = true;
        given().auth()
                .oauth2(Tokens.of("member"))
                .post("/notes/3/resolution")
                .then()
                .statusCode(200)
                .body(equalTo("2"));
        assertThat(applied("3")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anEventFieldThatNobodyDecidedAboutFailsTheWrite() throws SQLException {
        var events = count("SELECT count(*) FROM outbox");

        var logged = LogOf.everythingDuring(() -> given().auth()
                .oauth2(Tokens.of("member"))
                .contentType("application/json")
                .body("{\"body\": \"undecided\"}")
                .post("/notes/1")
                .then()
                .statusCode(500));

        assertThat(logged).contains("remark is not listed among the data of uk.answerable.kerneltest.note-changed");
        assertThat(count("SELECT count(*) FROM note WHERE body = 'undecided'")).isZero();
        assertThat(count("SELECT count(*) FROM outbox")).isEqualTo(events);
    }

    @Test
    void aLogNeverQuotesARow() {
        var logged = LogOf.everythingDuring(() -> given().auth()
                .oauth2(Tokens.of("member"))
                .contentType("application/json")
                .post("/notes/somebody-s-own-words/number")
                .then()
                .statusCode(500));

        assertThat(logged).contains("SQL state 22P02").contains("Fault ").doesNotContain("somebody-s-own-words");
    }

    /** The reasons on the dead-letter topic so far. */
    private static List<String> deadLetters() {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                Parts.shared().kafkaBootstrap(),
                "group.id",
                "dead-letters-" + Ids.next(),
                "auto.offset.reset",
                "earliest",
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                StringDeserializer.class);
        var reasons = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<String, String>(config)) {
            consumer.subscribe(List.of("answerable.kerneltest.v1.dead-letter"));
            await().atMost(20, SECONDS).until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> reasons.add(new String(
                                message.headers()
                                        .lastHeader("dead-letter-reason")
                                        .value(),
                                UTF_8)));
                return !reasons.isEmpty();
            });
        }
        return reasons;
    }

    private static void change(String id, String body) {
        given().auth()
                .oauth2(Tokens.of("member"))
                .contentType("application/json")
                .body("{\"body\": \"" + body + "\"}")
                .post("/notes/" + id)
                .then()
                .statusCode(200);
    }

    private static List<Long> applied(String id) {
        return given().get("/notes/" + id + "/applied")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .jsonPath()
                .getList("$", Long.class);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
