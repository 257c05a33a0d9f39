package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;
import uk.answerable.meetings.search.store.SearchFill;

/** Search finds what the caller may read, and of the rest gives no sign. */
@QuarkusTest
@MeetingsParts
class SearchIT {

    private static final String SEARCH = """
            query($text: String!, $force: String, $kinds: [SearchKind], $from: Date, $to: Date, $first: Int,
                  $after: String) {
              search(text: $text, force: $force, kinds: $kinds, from: $from, to: $to, first: $first, after: $after) {
                nodes { kind id reference title extract date force meeting { reference } }
                pageInfo { hasNextPage endCursor } } }
            """;
    private static final String NONSENSE = "zzyzxquux";

    @Inject
    Sessions sessions;

    @Inject
    SearchFill fill;

    private static Graph caller(String signIn) {
        return signIn.equals("anonymous") ? Graph.anonymous() : Graph.as(signIn);
    }

    private static JsonPath search(String signIn, String text, Map<String, ?> more) {
        var variables = new HashMap<String, Object>(more);
        variables.put("text", text);
        return caller(signIn).ask(SEARCH, variables);
    }

    private static List<Map<String, Object>> hits(String signIn, String text) {
        var answer = search(signIn, text, Map.of("first", 100));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data.search.nodes");
    }

    private long count(String sql) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> sessions.read(
                    session -> session.createNativeQuery(sql, Long.class).getSingleResult()));
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void anyoneFindsWhatIsPublishedAcrossKinds() {
        assertThat(hits("anonymous", "hunting season"))
                .extracting(hit -> hit.get("reference"))
                .contains("2020/14", "2020/15");
        assertThat(hits("anonymous", "satisfaction"))
                .extracting(hit -> hit.get("kind"))
                .contains("REQUEST", "ANSWER");
        assertThat(hits("anonymous", "panel"))
                .extracting(hit -> hit.get("kind"))
                .contains("MEETING");
    }

    @Test
    void aHitLeadsToItsMeetingAndShowsItsWords() {
        var hit = hits("anonymous", "hunting code").getFirst();

        assertThat(hit)
                .containsEntry("kind", "ACTION")
                .containsEntry("reference", "2020/13")
                .containsEntry("meeting", Map.of("reference", "CH-SB-2020-08-12"))
                .containsEntry("date", "2020-08-12")
                .containsEntry("force", "cheshire");
        assertThat(hit.get("extract")).asString().contains("hunting code");
    }

    /** What stands only in the log of Cheshire's board, and only in a restricted item of Warwickshire's panel. */
    @ParameterizedTest
    @CsvSource({
        "'\"deep dive first\"', anonymous",
        "'\"deep dive first\"', member",
        "'\"deep dive first\"', governance",
        "'\"deep dive first\"', chief",
        "'\"deep dive first\"', member-cheshire",
        "'\"deep dive first\"', panel-clerk",
        "'\"deep dive first\"', auditor",
        "restricted, anonymous",
        "restricted, governance",
        "restricted, commissioner",
        "restricted, chief",
        "restricted, governance-cheshire"
    })
    void aWordOfSomebodyElsesPrivateTextAnswersAsOneThatOccursNowhere(String text, String signIn) {
        assertThat(search(signIn, text, Map.of()).prettify())
                .isEqualTo(search(signIn, NONSENSE, Map.of()).prettify());
    }

    @Test
    void whoseItIsFindsIt() {
        assertThat(hits("governance-cheshire", "\"deep dive first\""))
                .extracting(hit -> hit.get("reference"))
                .containsExactly("2020/16");
        for (var signIn : List.of("member", "panel-clerk")) {
            assertThat(hits(signIn, "restricted"))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit)
                            .containsEntry("title", "Exempt minutes")
                            .containsEntry("meeting", Map.of("reference", "WK-PCP-2020-03-16")));
        }
    }

    @Test
    void thePublicLineOfAPrivateItemIsFoundWithoutItsDetails() {
        assertThat(hits("anonymous", "\"exempt minutes\""))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit).containsEntry("extract", ""));
    }

    @Test
    void orderAndCursorsAreTheSameWithPrivateTextBesideIt() {
        var before = search("anonymous", "fairer funding", Map.of("first", 5)).prettify();
        var id = Graph.anonymous()
                .ask("{ action(body: \"warwickshire-pcp\", reference: \"WK-2020-02/04\") { id } }")
                .getString("data.action.id");

        var closed = Graph.as("panel-clerk").ask("""
                mutation($id: ID!) { closeAction(input: {id: $id, decision: "fairer funding funding quincunx"}) {
                    userErrors { code } action { status } } }
                """, Map.of("id", id));

        assertThat(closed.getList("data.closeAction.userErrors"))
                .as(closed.prettify())
                .isEmpty();
        assertThat(search("anonymous", "fairer funding", Map.of("first", 5)).prettify())
                .isEqualTo(before);
        assertThat(search("governance", "quincunx", Map.of()).prettify())
                .isEqualTo(search("governance", NONSENSE, Map.of()).prettify());
        assertThat(hits("panel-clerk", "quincunx"))
                .as("written in the same transaction")
                .extracting(hit -> hit.get("reference"))
                .containsExactly("WK-2020-02/04");
    }

    @Test
    void everyWordIsIndexedUnderItsOwnReach() {
        assertThat(count("""
                SELECT count(*) FROM search_passage p, unnest(p.keys) k
                WHERE NOT starts_with(k.lexeme, CAST(p.shelf_id AS text) || '/')
                """)).isZero();
        assertThat(
                        count(
                                "SELECT count(DISTINCT s.reach_id) FROM search_passage p JOIN search_shelf s ON s.id = p.shelf_id"))
                .isGreaterThan(5);
    }

    @Test
    void pagesJoinUpToTheWhole() {
        var whole = hits("member", "police");
        var joined = new ArrayList<Map<String, Object>>();
        String after = null;
        do {
            var variables = new HashMap<String, Object>(Map.of("first", 3));
            variables.put("after", after);
            var page = search("member", "police", variables);
            joined.addAll(page.getList("data.search.nodes"));
            after = page.getBoolean("data.search.pageInfo.hasNextPage")
                    ? page.getString("data.search.pageInfo.endCursor")
                    : null;
        } while (after != null);

        assertThat(whole).hasSizeGreaterThan(6);
        assertThat(joined).isEqualTo(whole);
        assertThat(joined).extracting(hit -> hit.get("id")).doesNotHaveDuplicates();
    }

    @Test
    void aSearchIsNarrowed() {
        List<Map<String, Object>> narrowed = search(
                        "anonymous",
                        "police or crime or meeting",
                        Map.of(
                                "force", "warwickshire",
                                "kinds", List.of("MEETING", "AGENDA_ITEM"),
                                "from", "2020-02-01",
                                "to", "2020-02-29",
                                "first", 100))
                .getList("data.search.nodes");

        assertThat(narrowed).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit).containsEntry("force", "warwickshire");
            assertThat(hit.get("kind")).isIn("MEETING", "AGENDA_ITEM");
            assertThat(hit.get("date")).asString().startsWith("2020-02");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'); --",
                "a & ! ( b",
                "-hunting",
                "the",
                "or",
                "\"unclosed",
                "a:*",
                "'x' <-> 'y'",
                "http://a.b/c?d='e'!"
            })
    void noSignIsTooOdd(String text) {
        var answer = search("governance-cheshire", text, Map.of());

        List<String> codes = answer.getList("errors.extensions.code");
        assertThat(codes == null ? List.of("INVALID_INPUT") : codes)
                .as(answer.prettify())
                .containsExactly("INVALID_INPUT");
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(search("anonymous", " ", Map.of()).getString("errors[0].extensions.code"))
                .isEqualTo("INVALID_INPUT");
        assertThat(search("anonymous", "police", Map.of("first", 101)).getString("errors[0].extensions.code"))
                .isEqualTo("FIRST_OUT_OF_RANGE");
        assertThat(search("anonymous", "police", Map.of("after", "bm8")).getString("errors[0].extensions.code"))
                .isEqualTo("INVALID_CURSOR");
    }

    @Test
    void theIndexIsFilledOnce() throws Throwable {
        var scope = Scope.ofService("search index", MatrixFile.get());
        assertThat(VertxContextSupport.subscribeAndAwait(() -> fill.fillWhereStale(scope)))
                .isFalse();
    }
}
