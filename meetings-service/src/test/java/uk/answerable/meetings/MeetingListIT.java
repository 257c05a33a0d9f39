package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** Lists are bounded and keep their place; what is unknown is null. */
@QuarkusTest
@MeetingsParts
class MeetingListIT {

    private static JsonPath page(int first, @Nullable String after, @Nullable String body) {
        var variables = new HashMap<String, Object>(Map.of("first", first));
        variables.put("after", after);
        variables.put("body", body);
        return Graph.anonymous().ask("""
                query($first: Int, $after: String, $body: String) { meetings(first: $first, after: $after, body: $body) {
                  nodes { reference date } pageInfo { hasNextPage endCursor } } }
                """, variables);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var seen = new ArrayList<String>();
        String after = null;
        boolean more = true;
        while (more) {
            var page = page(4, after, null);
            seen.addAll(page.getList("data.meetings.nodes.reference", String.class));
            after = page.getString("data.meetings.pageInfo.endCursor");
            more = page.getBoolean("data.meetings.pageInfo.hasNextPage");
        }

        assertThat(seen).hasSize(14).doesNotHaveDuplicates();
        assertThat(seen).startsWith("WK-PCP-2021-04-01").endsWith("CH-SSB-2017-07-03");
    }

    @Test
    void aBodysListIsItsOwn() {
        assertThat(page(100, null, "cheshire-sb").getList("data.meetings.nodes.reference", String.class))
                .containsExactly("CH-SB-2020-09-08", "CH-SB-2020-08-12", "CH-SB-2020-07-08");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, 1000})
    void anUnboundedPageIsRefused(int first) {
        var answer = page(first, null, null);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("FIRST_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000})
    void anUnboundedPageInsideAnotherIsRefusedThere(int first) {
        var answer = Graph.anonymous().ask("""
                query($first: Int) { body(code: "cheshire-sb") { code meetings(first: $first) { nodes { id } } } }
                """, Map.of("first", first));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("FIRST_OUT_OF_RANGE");
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("body", "meetings"));
    }

    @Test
    void pagesInsideOneQueryKeepTheirOwnArguments() {
        var answer = Graph.anonymous().ask("""
                { body(code: "warwickshire-pcp") { a: meetings(first: 1) { nodes { reference } }
                                                   b: meetings(first: 3) { nodes { reference } } } }
                """);

        assertThat(answer.getList("data.body.a.nodes")).hasSize(1);
        assertThat(answer.getList("data.body.b.nodes")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%%%", "YQ"})
    void aForeignCursorIsRefused(String after) {
        assertThat(page(5, after, null).getString("errors[0].extensions.code")).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void bodiesPageTheirOwnMeetings() {
        var answer = Graph.anonymous().ask("""
                { bodies(force: "cheshire") { code meetings(first: 2) { nodes { reference } pageInfo { hasNextPage } } } }
                """);

        assertThat(answer.getList(
                        "data.bodies.find { it.code == 'cheshire-sb' }.meetings.nodes.reference", String.class))
                .containsExactly("CH-SB-2020-09-08", "CH-SB-2020-08-12");
        assertThat(answer.getBoolean("data.bodies.find { it.code == 'cheshire-sb' }.meetings.pageInfo.hasNextPage"))
                .isTrue();
    }

    @Test
    void aForceHasNextAndLastMeetings() {
        var answer = Graph.anonymous().ask("""
                { _entities(representations: [{__typename: "PoliceForce", code: "warwickshire"},
                                              {__typename: "PoliceForce", code: "cheshire"}]) { ... on PoliceForce {
                    bodies { code } nextMeetings(asOf: "2020-03-17", first: 2) { reference }
                    lastMeetings(asOf: "2020-03-17", first: 2) { reference } } } }
                """);

        assertThat(answer.getList("data._entities[0].nextMeetings.reference", String.class))
                .containsExactly("WK-PCP-2020-06-18", "WK-PCP-2020-09-24");
        assertThat(answer.getList("data._entities[0].lastMeetings.reference", String.class))
                .containsExactly("WK-PCP-2020-03-16", "WK-PCP-2020-02-03");
        assertThat(answer.getList("data._entities[1].nextMeetings.reference", String.class))
                .containsExactly("CH-SB-2020-07-08", "CH-SB-2020-08-12");
        assertThat(answer.getList("data._entities[0].bodies.code", String.class))
                .contains("warwickshire-pcp");
    }

    @Test
    void whatIsUnknownIsNull() {
        var answer = Graph.anonymous().ask("""
                { body(code: "nobody") { code } meeting(reference: "NO-2020") { id }
                  action(body: "cheshire-sb", reference: "1999/01") { id } scrutinyReport(reference: "x") { id }
                  none: meetings(body: "nobody") { nodes { id } pageInfo { endCursor hasNextPage } } }
                """);

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getMap("data"))
                .containsEntry("body", null)
                .containsEntry("meeting", null)
                .containsEntry("action", null)
                .containsEntry("scrutinyReport", null);
        assertThat(answer.getList("data.none.nodes")).isEmpty();
    }

    @Test
    void entitiesAnswerInOrderWithNullForTheUnknown() {
        var id = Graph.anonymous()
                .ask("{ meeting(reference: \"CH-SB-2020-09-08\") { id } }")
                .getString("data.meeting.id");

        var answer = Graph.anonymous()
                .ask(
                        """
                query($r: [_Any!]!) { _entities(representations: $r) { ... on Meeting { reference } ... on Body { name } } }
                """,
                        Map.of(
                                "r",
                                List.of(
                                        Map.of(
                                                "__typename",
                                                "Meeting",
                                                "id",
                                                UUID.randomUUID().toString()),
                                        Map.of("__typename", "Meeting", "id", id),
                                        Map.of("__typename", "Meeting", "id", "no-id-at-all"),
                                        Map.of("__typename", "Body", "code", "cheshire-ssb"))));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data._entities")).hasSize(4);
        assertThat(answer.getMap("data._entities[0]")).isNull();
        assertThat(answer.getString("data._entities[1].reference")).isEqualTo("CH-SB-2020-09-08");
        assertThat(answer.getMap("data._entities[2]")).isNull();
        assertThat(answer.getString("data._entities[3].name")).isEqualTo("Cheshire Special Scrutiny Board");
    }

    @Test
    void anExpiredTokenIsRefused() {
        Graph.withToken(Tokens.expired("member"))
                .request()
                .body(Map.of("query", "{ bodies { code } }"))
                .post("/graphql")
                .then()
                .statusCode(401);
    }
}
