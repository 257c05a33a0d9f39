package uk.answerable.meetings;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.AsOwner;
import uk.answerable.kernel.test.Stopwatch;
import uk.answerable.kernel.test.Tokens;
import uk.answerable.meetings.search.store.SearchFill;

/** Fifty years of the meetings of 43 forces: how long their lists and searches take ({@code bench/meetings}). */
@QuarkusTest
@MeetingsParts
@EnabledIfSystemProperty(named = "bench", matches = "meetings")
class RecordBench {

    private static final Logger LOG = Logger.getLogger(RecordBench.class);
    private static final int FORCES = 43;
    private static final int YEARS = 50;
    private static final int A_YEAR = 12;
    private static final int ITEMS = 8;

    /** Words an agenda uses, the first the most: as often as one over its place in the list. */
    private static final int WORDS = 5_000;

    private static final String LIST = "{ meetings(force: \\\"bench-7\\\", first: 50%s)"
            + " { nodes { reference date title body { name } } pageInfo { hasNextPage endCursor } } }";
    private static final String SEARCH = "{ search(text: \\\"%s\\\", first: 20) { nodes { kind title extract } } }";

    @Inject
    Sessions sessions;

    @Inject
    SearchFill fill;

    @TestHTTPResource("/graphql")
    URI graph;

    @Test
    void measure() throws Throwable {
        plant();
        VertxContextSupport.subscribeAndAwait(() -> sessions.write(session -> fill.fill(session)));
        sql("ANALYZE");
        LOG.infof("%,d meetings with %,d items of agendas", FORCES * YEARS * A_YEAR, FORCES * YEARS * A_YEAR * ITEMS);
        time("first page of a force's meetings", "", List.of(LIST.formatted("")));
        time("its last page", "", List.of(LIST.formatted(", to: \\\"1976-12-31\\\"")));
        for (var signIn : List.of("", "member")) {
            var who = signIn.isEmpty() ? "the public" : "a member";
            var token = signIn.isEmpty() ? "" : Tokens.of(signIn);
            time("two words searched by " + who, token, searches(2));
            time("one word searched by " + who, token, searches(1));
            time("the commonest word searched by " + who, token, List.of(SEARCH.formatted(word(1))));
        }
    }

    private void time(String what, String token, List<String> questions) throws IOException, InterruptedException {
        var bodies = questions.stream().map("{\"query\": \"%s\"}"::formatted).toList();
        LOG.infof(
                "%s: %s",
                what,
                Stopwatch.time(graph, token, bodies, answer -> answer.contains("nodes") && !answer.contains("errors")));
    }

    /** What people look for: words as often as they are used. */
    private static List<String> searches(int words) {
        var random = new Random(7);
        var searches = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            var text = new ArrayList<String>();
            for (int n = 0; n < words; n++) {
                text.add(word((int) Math.pow(WORDS, random.nextDouble())));
            }
            searches.add(SEARCH.formatted(String.join(" ", text)));
        }
        return searches;
    }

    /** The word at a place of the list, as the statement spells it. */
    private static String word(int place) {
        var letters = new StringBuilder("q");
        Integer.toString(place).chars().forEach(digit -> letters.append("bcdfghjklm".charAt(digit - '0')));
        return letters.append('o').toString();
    }

    /** Every row is one of the reference record with other keys, so that it is as wide as a real one. */
    private static void plant() throws SQLException {
        sql("""
                INSERT INTO body SELECT (jsonb_populate_record(CAST(NULL AS body), to_jsonb(b) || jsonb_build_object(
                    'code', 'bench-' || n, 'force_code', 'bench-' || n))).*
                FROM body b, generate_series(1, %d) AS n WHERE b.code = 'warwickshire-pcp'
                """.formatted(FORCES));
        sql("""
                INSERT INTO meeting SELECT (jsonb_populate_record(CAST(NULL AS meeting), to_jsonb(m) || jsonb_build_object(
                    'id', gen_random_uuid(), 'reference', 'BENCH-' || f || '-' || n, 'body_code', 'bench-' || f,
                    'force_code', 'bench-' || f, 'date', date '1976-01-15' + 30 * n))).*
                FROM (SELECT * FROM meeting WHERE body_code = 'warwickshire-pcp' ORDER BY date LIMIT 1) m,
                    generate_series(1, %d) AS f, generate_series(1, %d) AS n
                """.formatted(FORCES, YEARS * A_YEAR));
        sql("""
                INSERT INTO agenda_item SELECT (jsonb_populate_record(CAST(NULL AS agenda_item), to_jsonb(a) || jsonb_build_object(
                    'id', gen_random_uuid(), 'meeting_id', m.id, 'number', n, 'sort_key', n,
                    'heading', words(6), 'note', words(25)))).*
                FROM (SELECT * FROM agenda_item WHERE part = 'PUBLIC' LIMIT 1) a,
                    meeting m, generate_series(1, %d) AS n WHERE m.reference LIKE 'BENCH-%%'
                """.formatted(ITEMS));
    }

    private static void sql(String text) throws SQLException {
        try (var connection = AsOwner.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    CREATE OR REPLACE FUNCTION words(amount int) RETURNS text LANGUAGE sql VOLATILE AS $$
                        SELECT string_agg('q' || translate(CAST(power(%d, random()) AS int)::text, '0123456789',
                            'bcdfghjklm') || 'o', ' ') FROM generate_series(1, amount)
                    $$
                    """.formatted(WORDS));
            statement.execute(text);
        }
    }
}
