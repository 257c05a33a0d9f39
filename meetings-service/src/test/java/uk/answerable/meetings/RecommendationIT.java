package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;

/** Recommendations and the actions that serve them: those without one, and that nothing closes by itself. */
@QuarkusTest
@MeetingsParts
class RecommendationIT {

    private static final String BOARD = "cheshire-sb";

    private static final String FIELDS = """
        { followedRecommendation { id standing closedOn actions { reference } recommendation { id } }
          userErrors { code field } }
        """;

    private static final String ACTION = """
        INSERT INTO action (id, body_code, body_kind, force_code, meeting_id, reference, reference_assigned, year,
            sequence, text, owner, kind, raised_at, minute_anchor, part, due_form, due_text, status, note)
        SELECT :id, m.body_code, m.body_kind, m.force_code, m.id, :reference, false, 2033, 1, 'Brief on andalusite',
            'Clerk', 'brief', m.date, '1.1', :part, 'NONE', '', 'OPEN', ''
        FROM meeting m WHERE m.reference = 'CH-SB-2020-09-08'
        """;

    @Inject
    Sessions sessions;

    private UUID open = Ids.next();
    private UUID closed = Ids.next();

    @BeforeEach
    void twoActions() {
        open = Ids.next();
        closed = Ids.next();
        insert(open, "2033/01", "PUBLIC");
        insert(closed, "2033/02", "PRIVATE");
    }

    private void insert(UUID id, String reference, String part) {
        run(ACTION, Map.of("id", id, "reference", reference, "part", part));
    }

    @AfterEach
    void noActions() {
        run("DELETE FROM recommendation_action WHERE action_id IN (SELECT id FROM action WHERE year = 2033)", Map.of());
        run("DELETE FROM action WHERE year = 2033", Map.of());
    }

    private void run(String sql, Map<String, ?> parameters) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> sessions.write(session -> {
                var statement = session.createNativeQuery(sql);
                parameters.forEach(statement::setParameter);
                Uni<Integer> done = statement.executeUpdate();
                return done;
            }));
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static JsonPath command(String signIn, String name, String input, Map<String, ?> values) {
        return Graph.as(signIn)
                .ask(
                        "mutation($i: %s!) { done: %s(input: $i) %s }".formatted(input, name, FIELDS),
                        Map.of("i", values));
    }

    private static JsonPath follow(String signIn, String body, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "body",
                body,
                "source",
                "INSPECTION",
                "number",
                "R1",
                "title",
                "Decide who records",
                "madeOn",
                "2017-07-03"));
        input.putAll(more);
        return command(signIn, "followRecommendation", "FollowRecommendationInput", input);
    }

    private static JsonPath link(String signIn, String id, UUID action) {
        return command(
                signIn, "linkRecommendation", "LinkRecommendationInput", Map.of("id", id, "action", action.toString()));
    }

    private static List<String> codes(JsonPath answer) {
        return answer.getList("data.done.userErrors.code");
    }

    private static List<String> withoutAction(Graph caller) {
        return caller.ask("{ followedRecommendations(body: \"cheshire-sb\", withoutAction: true, first: 100) {"
                        + " nodes { id } } }")
                .getList("data.followedRecommendations.nodes.id");
    }

    private static Map<String, Object> federated(Graph caller, String recommendation) {
        return caller.ask("""
                        query($r: [_Any!]!) { _entities(representations: $r) { ... on Recommendation {
                            followedUp { standing actions { reference serves { title } } } } } }
                        """, Map.of("r", List.of(Map.of("__typename", "Recommendation", "id", recommendation))))
                .getMap("data._entities[0].followedUp[0]");
    }

    @Test
    void anInspectionsIsListedUntilAnActionServesItAndAnActionClosesNothing() {
        var recommendation = Ids.next().toString();
        var followed = follow("governance-cheshire", BOARD, Map.of("recommendation", recommendation));
        assertThat(codes(followed)).as(followed.prettify()).isEmpty();
        var id = followed.getString("data.done.followedRecommendation.id");
        assertThat(withoutAction(Graph.anonymous())).contains(id);

        assertThat(link("governance-cheshire", id, closed).getString("data.done.followedRecommendation.standing"))
                .isEqualTo("ACTIONS_OPEN");
        // who may not know of a private action still sees one without
        assertThat(withoutAction(Graph.anonymous())).contains(id);
        assertThat(withoutAction(Graph.as("governance-cheshire"))).doesNotContain(id);
        assertThat(federated(Graph.anonymous(), recommendation))
                .containsEntry("standing", null)
                .containsEntry("actions", List.of());

        assertThat(codes(link("governance-cheshire", id, open))).isEmpty();
        assertThat(withoutAction(Graph.anonymous())).doesNotContain(id);
        assertThat(federated(Graph.anonymous(), recommendation))
                .containsEntry(
                        "actions",
                        List.of(Map.of(
                                "reference", "2033/01", "serves", List.of(Map.of("title", "Decide who records")))));

        for (var action : List.of(open, closed)) {
            var served = Graph.as("governance-cheshire")
                    .ask(
                            "mutation($i: CloseActionInput!) { closeAction(input: $i) { action { serves { id } } } }",
                            Map.of("i", Map.of("id", action.toString(), "decision", "Done, the board is content.")));
            assertThat(served.getList("data.closeAction.action.serves.id", String.class))
                    .as(served.prettify())
                    .containsExactly(id);
        }
        assertThat(federated(Graph.as("governance-cheshire"), recommendation))
                .containsEntry("standing", "ACTIONS_OVER");
        assertThat(codes(command(
                        "governance-cheshire",
                        "closeRecommendation",
                        "CloseRecommendationInput",
                        Map.of("id", id, "decision", "Closed."))))
                .containsExactly("WRONG_STATE");
    }

    @Test
    void aPanelsOwnIsClosedByItsDecisionOnly() {
        var own = follow(
                "panel-clerk", "warwickshire-pcp", Map.of("source", "PANEL", "number", "PCP " + UUID.randomUUID()));
        var id = own.getString("data.done.followedRecommendation.id");

        assertThat(own.getString("data.done.followedRecommendation.standing")).isEqualTo("WITHOUT_ACTION");
        assertThat(codes(link("panel-clerk", id, open))).containsExactly("NOT_FOUND");
        assertThat(codes(command(
                        "governance",
                        "closeRecommendation",
                        "CloseRecommendationInput",
                        Map.of("id", id, "decision", "x"))))
                .containsExactly("FORBIDDEN");
        assertThat(command(
                                "panel-clerk",
                                "closeRecommendation",
                                "CloseRecommendationInput",
                                Map.of("id", id, "decision", "The panel is content."))
                        .getString("data.done.followedRecommendation.standing"))
                .isEqualTo("CLOSED");
    }

    @Test
    void itIsFollowedUpOnceByTheOfficerOfTheBody() {
        var recommendation = Map.of("recommendation", Ids.next().toString());

        assertThat(codes(follow("governance", BOARD, recommendation))).containsExactly("FORBIDDEN");
        assertThat(codes(follow("governance-cheshire", BOARD, recommendation))).isEmpty();
        assertThat(codes(follow("governance-cheshire", BOARD, recommendation))).containsExactly("ALREADY_DONE");
        assertThat(codes(follow("governance-cheshire", "no-such-body", recommendation)))
                .containsExactly("NOT_FOUND");
        assertThat(follow("chief", BOARD, recommendation).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
    }
}
