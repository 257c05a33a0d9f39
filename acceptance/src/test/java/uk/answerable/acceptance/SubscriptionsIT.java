package uk.answerable.acceptance;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.common.GroupState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.LiveGraph;
import uk.answerable.kernel.test.Tokens;

/** What happens in a service, told through Kafka and the gateway to those who wait for it and may know of it. */
class SubscriptionsIT {

    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final List<String> MEASURES = List.of("bicycle_theft", "robbery");

    private static final String SIGNALS = """
            subscription { %s(force: "warwickshire") {
              id state measure { code scrutinyThread(force: "warwickshire") { force } } force { name bodies { code } } } }
            """;
    private static final String RAISE = """
            mutation Raise($id: ID!) {
              signalTriage(input: { id: $id, decision: RAISE }) { signal { state } userErrors { code message } }
            }
            """;
    private static final String PUBLISHED = """
            { force(code: "warwickshire") { series(measure: "bicycle_theft", statistic: "count", last: 1) {
              points { figure { printed } } } } }
            """;
    private static final String AGENDAS = """
            subscription { agendaPublished(force: "warwickshire", body: "warwickshire-pcp") {
              version lines { number part } meeting { reference agenda { number note } } } }
            """;
    private static final String ALERTS = """
            subscription { deadlineAlerts(force: "warwickshire") { kind rule due complaintCase { id reference } } }
            """;
    private static final String RECEIVE = """
            mutation Receive($input: ReceiveComplaintInput!) {
              receiveComplaint(input: $input) { complaintCase { id } userErrors { code message } }
            }
            """;

    /** A service tells what comes after it has begun to listen to its own events. */
    @BeforeAll
    static void everyServiceHearsItsOwnEvents() {
        try (var broker = Admin.create(
                Map.of("bootstrap.servers", RunningSuite.get().kafka().bootstrap()))) {
            var listening = ListGroupsOptions.forConsumerGroups().inGroupStates(Set.of(GroupState.STABLE));
            await().atMost(WAIT).untilAsserted(() -> {
                var groups = broker.listGroups(listening).all().get();
                assertThat(List.of("performance", "meetings", "complaints"))
                        .allSatisfy(service -> assertThat(groups)
                                .anyMatch(group -> group.groupId().startsWith(service + "-service-live-")));
            });
        }
    }

    @Test
    void aSignalIsToldToThoseWhoMayKnowAndAKilledServiceToAll() {
        try (var analyst = graph("analyst").live();
                var elsewhere = graph("analyst-cheshire").live();
                var anonymous = Graph.anonymous().at(RunningSuite.graph()).live()) {
            var found = analyst.subscribe(SIGNALS.formatted("signalDetected"));
            var notTheirs = elsewhere.subscribe(SIGNALS.formatted("signalDetected"));
            var open = anonymous.subscribe(SIGNALS.formatted("signalRaised"));

            var published = Instant.now().plusSeconds(5);
            submit(MEASURES.getFirst(), "?publishedAt=" + published);
            submit(MEASURES.getLast(), "");

            // The figures loaded at the start may hold signals too.
            await().atMost(WAIT)
                    .untilAsserted(() -> assertThat(ids(analyst, found)).containsOnlyKeys(MEASURES));
            var ids = ids(analyst, found);
            // Fields of another service are there too, asked for with the subscriber's token.
            assertThat(analyst.answers(found).getFirst().getString("data.signalDetected.force.bodies[0].code"))
                    .isNotNull();
            assertThat(anonymous.of(open)).isEmpty();

            await().atMost(WAIT)
                    .until(() -> "900"
                            .equals(Graph.anonymous()
                                    .at(RunningSuite.graph())
                                    .ask(PUBLISHED)
                                    .getString("data.force.series.points[0].figure.printed")));
            ids.values().forEach(SubscriptionsIT::raise);

            await().atMost(WAIT)
                    .untilAsserted(() -> assertThat(anonymous.answers(open)).isNotEmpty());
            killed(analyst, found, anonymous, open);
            // The figure that is not published was raised as well, and the public was told of the other one only.
            assertThat(anonymous.answers(open).getFirst().getString("data.signalRaised.measure.code"))
                    .isEqualTo("bicycle_theft");
            assertThat(anonymous.answers(open)).hasSize(2);
            assertThat(elsewhere.answers(notTheirs)).allMatch(answer -> answer.get("data.signalDetected") == null);
        }
    }

    @Test
    void anAgendaIsToldAsItIsPublishedAndOfAPrivateItemWhatTheReaderMaySee() {
        try (var member = graph("member").live();
                var anonymous = Graph.anonymous().at(RunningSuite.graph()).live()) {
            var toMember = member.subscribe(AGENDAS);
            var toAnyone = anonymous.subscribe(AGENDAS);
            var day = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(7);
            var meeting = keep("planMeeting", Map.of("body", "warwickshire-pcp", "date", day.toString()));
            keep("putAgendaItem", item(meeting, "2", "PUBLIC", "exclusion resolution", ""));
            keep("putAgendaItem", item(meeting, "3", "PRIVATE", "report", "Sch 12A para 3"));

            keep("publishAgenda", Map.of("meeting", meeting));

            await().atMost(WAIT).untilAsserted(() -> {
                assertThat(member.answers(toMember)).hasSize(1);
                assertThat(anonymous.answers(toAnyone)).hasSize(1);
            });
            var told = anonymous.answers(toAnyone).getFirst();
            assertThat(told.getString("data.agendaPublished.meeting.reference")).isEqualTo(meeting);
            assertThat(told.getList("data.agendaPublished.lines.number", String.class))
                    .containsExactly("2", "3");
            assertThat(told.getList("data.agendaPublished.meeting.agenda.note", String.class))
                    .containsExactly("note of 2", null);
            assertThat(member.answers(toMember)
                            .getFirst()
                            .getList("data.agendaPublished.meeting.agenda.note", String.class))
                    .containsExactly("note of 2", "note of 3");
        }
    }

    @Test
    void aDeadlineThatHasPassedIsToldToTheOfficeThatDealsWithTheCase() {
        try (var force = graph("psd").live();
                var office = graph("reviewer").live();
                var anonymous = Graph.anonymous().at(RunningSuite.graph()).live()) {
            var toForce = force.subscribe(ALERTS);
            var toOffice = office.subscribe(ALERTS);
            var nobody = anonymous.subscribe(ALERTS);
            var ofOffice = received("reviewer", true);
            var ofForce = received("psd", false);

            await().atMost(WAIT).untilAsserted(() -> {
                assertThat(cases(force, toForce)).contains(ofForce);
                assertThat(cases(office, toOffice)).contains(ofOffice);
            });
            assertThat(cases(force, toForce)).doesNotContain(ofOffice);
            assertThat(cases(office, toOffice)).doesNotContain(ofForce);
            assertThat(force.answers(toForce).getFirst().getString("data.deadlineAlerts.kind"))
                    .isEqualTo("PASSED");
            assertThat(anonymous.answers(nobody).getFirst().getString("errors[0].extensions.code"))
                    .isEqualTo("UNAUTHENTICATED");
        }
    }

    private static void killed(LiveGraph analyst, String found, LiveGraph anonymous, String open) {
        RunningSuite.get().kill("performance");
        try {
            for (var told : Map.of(analyst, found, anonymous, open).entrySet()) {
                await().atMost(WAIT)
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
            await().atMost(WAIT)
                    .untilAsserted(() -> assertThat(analyst.answers(stays))
                            .singleElement()
                            .satisfies(answer -> assertThat(answer.<Object>getList("data.bodies"))
                                    .isNotEmpty()));
        } finally {
            RunningSuite.get().restart("performance");
        }
    }

    /** Of the signals told so far, those of the two measures, by measure. */
    private static Map<String, String> ids(LiveGraph graph, String subscription) {
        return graph.answers(subscription).stream()
                .filter(answer -> MEASURES.contains(answer.getString("data.signalDetected.measure.code")))
                .collect(Collectors.toMap(
                        answer -> answer.getString("data.signalDetected.measure.code"),
                        answer -> answer.getString("data.signalDetected.id")));
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
            file.append("live:p1,Warwickshire Police,%s,Warwickshire (force),%s,%s,count,%d,,,offences,%n"
                    .formatted(measure, month.atDay(1), month.atEndOfMonth(), i == 23 ? 900 : 100 + i % 5));
        }
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("text/csv; charset=utf-8")
                .body(file.toString().getBytes(UTF_8))
                .post(RunningSuite.get().address("performance") + "/api/v1/imports/observations" + more)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> item(String meeting, String number, String part, String kind, String exemption) {
        var item = new HashMap<String, Object>(
                Map.of("meeting", meeting, "number", number, "heading", "Item " + number, "part", part, "kind", kind));
        item.put("exemption", exemption);
        item.put("note", "note of " + number);
        return item;
    }

    private static String keep(String mutation, Map<String, Object> input) {
        var name = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        var answer = graph("panel-clerk")
                .ask(
                        "mutation Keep($input: %sInput!) { %s(input: $input) { meeting { reference } userErrors { message } } }"
                                .formatted(name, mutation),
                        Map.of("input", input));
        assertThat(answer.getList("data." + mutation + ".userErrors"))
                .as(answer.prettify())
                .isEmpty();
        return answer.getString("data." + mutation + ".meeting.reference");
    }

    /** Long ago, so that its first deadline has passed. */
    private static String received(String signIn, boolean chiefOfficers) {
        var input =
                Map.of("force", "warwickshire", "receivedOn", "2023-07-03", "chiefOfficersOwnConduct", chiefOfficers);
        var answer = graph(signIn).ask(RECEIVE, Map.of("input", input));
        assertThat(answer.getList("data.receiveComplaint.userErrors"))
                .as(answer.prettify())
                .isEmpty();
        return answer.getString("data.receiveComplaint.complaintCase.id");
    }

    private static List<String> cases(LiveGraph graph, String id) {
        return graph.answers(id).stream()
                .map(answer -> answer.getString("data.deadlineAlerts.complaintCase.id"))
                .toList();
    }

    private static Graph graph(String signIn) {
        return Graph.as(signIn).at(RunningSuite.graph());
    }
}
