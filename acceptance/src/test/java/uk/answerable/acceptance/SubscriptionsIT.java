package uk.answerable.acceptance;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.LiveGraph;
import uk.answerable.kernel.test.Tokens;

/** From a force's file to those who wait for its signals, through Kafka, the service and the gateway. */
class SubscriptionsIT {

    private static final String WAITING = """
        subscription { %s(force: "warwickshire") {
          id state measure { code scrutinyThread(force: "warwickshire") { force } } force { name bodies { code } } } }
        """;
    private static final String RAISE = """
        mutation Raise($id: ID!) {
          signalTriage(input: { id: $id, decision: RAISE }) { signal { state } userErrors { code message } }
        }
        """;

    @Test
    void aSignalIsToldToThoseWhoMayKnowAndAKilledServiceToAll() {
        try (var analyst = graph("analyst").live();
                var elsewhere = graph("analyst-cheshire").live();
                var anonymous = Graph.anonymous().at(RunningSuite.graph()).live()) {
            var found = analyst.subscribe(WAITING.formatted("signalDetected"));
            var notTheirs = elsewhere.subscribe(WAITING.formatted("signalDetected"));
            var open = anonymous.subscribe(WAITING.formatted("signalRaised"));

            submit("bicycle_theft", "&publishedAt=2026-02-01T09:30:00Z");
            submit("robbery", "");

            await().atMost(60, SECONDS)
                    .untilAsserted(() -> assertThat(analyst.answers(found)).hasSize(2));
            var ids = analyst.answers(found).stream()
                    .map(answer -> answer.getString("data.signalDetected.id"))
                    .toList();
            // Fields of another service are there too, asked for with the subscriber's token.
            assertThat(analyst.answers(found).getFirst().getString("data.signalDetected.force.bodies[0].code"))
                    .isNotNull();
            assertThat(anonymous.of(open)).isEmpty();

            ids.forEach(SubscriptionsIT::raise);

            await().atMost(30, SECONDS)
                    .untilAsserted(() -> assertThat(anonymous.answers(open)).isNotEmpty());
            killed(analyst, found, anonymous, open);
            // The figure that is not published was raised as well, and the public was told of the other one only.
            assertThat(anonymous.answers(open).getFirst().getString("data.signalRaised.measure.code"))
                    .isEqualTo("bicycle_theft");
            assertThat(anonymous.answers(open)).hasSize(2);
            assertThat(elsewhere.answers(notTheirs)).allMatch(answer -> answer.get("data.signalDetected") == null);
        }
    }

    private static void killed(LiveGraph analyst, String found, LiveGraph anonymous, String open) {
        RunningSuite.get().kill("performance");
        try {
            for (var told : Map.of(analyst, found, anonymous, open).entrySet()) {
                await().atMost(30, SECONDS)
                        .until(() -> told.getKey()
                                .of(told.getValue())
                                .getLast()
                                .getString("type")
                                .equals("complete"));
                assertThat(told.getKey().answers(told.getValue()).getLast().getString("errors[0].extensions.code"))
                        .isEqualTo("SUBGRAPH_UNAVAILABLE");
                assertThat(told.getKey().closed()).isNotDone();
            }
            var stays = analyst.subscribe("{ bodies(force: \"warwickshire\") { code } }");
            await().atMost(30, SECONDS)
                    .untilAsserted(() -> assertThat(analyst.answers(stays))
                            .singleElement()
                            .satisfies(answer -> assertThat(answer.<Object>getList("data.bodies"))
                                    .isNotEmpty()));
        } finally {
            RunningSuite.get().restart("performance");
        }
    }

    private static void raise(String id) {
        var answer = graph("analyst").ask(RAISE, Map.of("id", id));
        assertThat(answer.getString("data.signalTriage.signal.state"))
                .as(answer.prettify())
                .isEqualTo("RAISED");
    }

    /** Two years of a measure that move little, and a last month that does not fit. */
    private static void submit(String measure, String more) {
        var file = new StringBuilder(
                "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note\n");
        for (int i = 0; i < 24; i++) {
            var month = YearMonth.of(2024, 1).plusMonths(i);
            file.append("test:p1,Warwickshire Police,%s,Warwickshire (force),%s,%s,count,%d,,,offences,\n"
                    .formatted(measure, month.atDay(1), month.atEndOfMonth(), i == 23 ? 900 : 100 + i % 5));
        }
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("text/csv; charset=utf-8")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post(RunningSuite.get().address("performance") + "/api/v1/imports/observations?dryRun=false" + more)
                .then()
                .statusCode(200);
    }

    private static Graph graph(String signIn) {
        return Graph.as(signIn).at(RunningSuite.graph());
    }
}
