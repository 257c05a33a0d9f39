package uk.answerable.kernel.quarkus;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.LiveGraph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.SignIns;
import uk.answerable.kernel.test.Tokens;

/** Subscriptions in the smallest service: fed from Kafka, judged for each subscriber at each event. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "kerneltest"),
        restrictToAnnotatedClass = true)
class LiveIT {

    private static final String CHANGES = "subscription { noteChanged { id remark echo(word: \"live\") } }";

    @Test
    void aClosedNoteIsToldToMembersOfItsBodyOnlyAndReadOnceForAll() {
        NoteGraph.LOADS.set(0);
        try (var member = Graph.as("member").live();
                var second = Graph.as("member").live();
                var cheshire = Graph.as("member-cheshire").live()) {
            var told = member.subscribe(CHANGES);
            var toldAlso = second.subscribe(CHANGES);
            var toldCheshire = cheshire.subscribe(CHANGES);
            // Until the service has joined the topic; what was before is told to nobody.
            await().atMost(30, SECONDS).pollInterval(1, SECONDS).untilAsserted(() -> {
                change("3");
                assertThat(ids(member, told)).contains("3");
                assertThat(ids(cheshire, toldCheshire)).contains("3");
            });
            await().atMost(20, SECONDS)
                    .untilAsserted(() -> assertThat(ids(second, toldAlso)).isEqualTo(ids(member, told)));

            change("2");
            change("1");

            await().atMost(20, SECONDS).untilAsserted(() -> {
                assertThat(ids(member, told)).contains("2", "1");
                assertThat(ids(second, toldAlso)).isEqualTo(ids(member, told));
                assertThat(ids(cheshire, toldCheshire)).contains("1").doesNotContain("2");
                assertThat(NoteGraph.LOADS).hasValue(ids(member, told).size());
            });
            var first = member.answers(told).getFirst();
            assertThat(first.getString("data.noteChanged.remark")).isEqualTo("remark on 3");
            assertThat(offices(member, told))
                    .containsOnly(SignIns.caller("member").office());
            assertThat(offices(cheshire, toldCheshire))
                    .containsOnly(SignIns.caller("member-cheshire").office());
        }
    }

    @Test
    void whoMayNotSubscribeIsToldSo() {
        try (var anonymous = Graph.anonymous().live();
                var office = Graph.as("governance").live()) {
            assertThat(refusal(anonymous)).isEqualTo("UNAUTHENTICATED");
            assertThat(refusal(office)).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void aFaultEndsTheSubscriptionWithoutWhatItSays() {
        try (var auditor = Graph.as("auditor").live()) {
            var id = auditor.subscribe("subscription { faults }");

            await().atMost(20, SECONDS)
                    .until(() -> auditor.of(id).stream()
                            .anyMatch(message -> message.getString("type").equals("complete")));
            var answers = auditor.answers(id);
            assertThat(answers).hasSize(2);
            assertThat(answers.getFirst().getString("data.faults")).isEqualTo("first");
            assertThat(answers.getLast().<Object>get("data.faults")).isNull();
            assertThat(answers.getLast().getString("errors[0].extensions.code")).isEqualTo("INTERNAL_ERROR");
            assertThat(answers.getLast().prettify()).doesNotContain("secret in it");
        }
    }

    @Test
    void aConnectionEndsWithItsToken() {
        try (var live = opened()) {
            await().atMost(20, SECONDS).until(live.closed()::isDone);
            assertThat(live.closed().join()).isEqualTo(1008);
        }
    }

    /** A token that lives a second may be over before its connection is open. */
    private static LiveGraph opened() {
        return await().ignoreExceptions()
                .atMost(20, SECONDS)
                .until(() -> Graph.withToken(Tokens.brief("member")).live(), Objects::nonNull);
    }

    private static String refusal(LiveGraph live) {
        var id = live.subscribe(CHANGES);
        await().atMost(20, SECONDS).until(() -> !live.of(id).isEmpty());
        var only = live.of(id).getFirst();
        assertThat(only.getString("type")).isEqualTo("error");
        return only.getString("payload[0].extensions.code");
    }

    private static List<String> ids(LiveGraph live, String subscription) {
        return live.answers(subscription).stream()
                .map(LiveIT::id)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** In whose name a field of each event was answered. */
    private static List<String> offices(LiveGraph live, String subscription) {
        return live.answers(subscription).stream()
                .map(answer -> answer.getString("data.noteChanged.echo").split(" ", 3)[2])
                .toList();
    }

    private static String id(JsonPath answer) {
        return answer.getString("data.noteChanged.id");
    }

    private static void change(String id) {
        given().auth()
                .oauth2(Tokens.of("member"))
                .contentType("application/json")
                .body("{\"body\": \"changed\"}")
                .post("/notes/" + id)
                .then()
                .statusCode(200);
    }
}
