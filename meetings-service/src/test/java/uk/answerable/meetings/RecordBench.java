package uk.answerable.meetings;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.answerable.kernel.test.AsOwner;
import uk.answerable.kernel.test.Stopwatch;
import uk.answerable.kernel.test.Tokens;

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
    private static final int HEADING = 6;
    private static final int NOTE = 25;

    /** Words an agenda uses, the first the most: as often as one over its place in the list. */
    private static final int WORDS = 5_000;

    private static final String LIST = "{ meetings(force: \\\"bench-7\\\", first: 50%s)"
            + " { nodes { reference date title body { name } } pageInfo { hasNextPage endCursor } } }";
    private static final String SEARCH = "{ search(first: 20%s, text: \\\"%s\\\") { nodes { kind title extract } } }";

    @TestHTTPResource("/graphql")
    URI graph;

    @Test
    void measure() throws Exception {
        plant();
        LOG.infof("%,d meetings with %,d items of agendas", FORCES * YEARS * A_YEAR, FORCES * YEARS * A_YEAR * ITEMS);
        time("first page of a force's meetings", "", List.of(LIST.formatted("")));
        time("its last page", "", List.of(LIST.formatted(", to: \\\"1976-12-31\\\"")));
        for (var signIn : List.of("", "member")) {
            var who = signIn.isEmpty() ? "the public" : "a member";
            var token = signIn.isEmpty() ? "" : Tokens.of(signIn);
            time("two words searched by " + who, token, searches(2));
            time("one word searched by " + who, token, searches(1));
            time("the commonest word searched by " + who, token, List.of(SEARCH.formatted("", word(1))));
            time("the same in one force", token, List.of(SEARCH.formatted(", force: \\\"bench-7\\\"", word(1))));
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
            searches.add(SEARCH.formatted("", String.join(" ", text)));
        }
        return searches;
    }

    /** The word at a place of the list, as the statement spells it. */
    private static String word(int place) {
        var letters = new StringBuilder("q");
        Integer.toString(place).chars().forEach(digit -> letters.append("bcdfghjklm".charAt(digit - '0')));
        return letters.append('o').toString();
    }

    /**
     * Every row is one of the reference record with other keys, so that it is as wide as a real one, and is planted in
     * order of time, as it comes in fifty years. The index gets what filling it would, in one statement.
     */
    private static void plant() throws SQLException {
        var start = System.nanoTime();
        sql(
                """
                INSERT INTO body SELECT other.* FROM body b, generate_series(1, %d) AS n,
                    LATERAL jsonb_populate_record(b, jsonb_build_object(
                        'code', 'bench-' || n, 'force_code', 'bench-' || n)) AS other
                WHERE b.code = 'warwickshire-pcp'
                """.formatted(FORCES),
                """
                INSERT INTO meeting SELECT other.* FROM meeting m, generate_series(1, %d) AS n,
                    generate_series(1, %d) AS f, LATERAL jsonb_populate_record(m, jsonb_build_object(
                        'id', gen_random_uuid(), 'reference', 'BENCH-' || f || '-' || n, 'body_code', 'bench-' || f,
                        'force_code', 'bench-' || f, 'date', date '1976-01-15' + 30 * n)) AS other
                WHERE m.id = (SELECT id FROM meeting WHERE body_code = 'warwickshire-pcp' ORDER BY date LIMIT 1)
                """.formatted(YEARS * A_YEAR, FORCES),
                """
                CREATE TEMPORARY TABLE drawn AS SELECT n / %1$d AS row,
                    string_agg(word, ' ') FILTER (WHERE n %% %1$d < %2$d) AS heading,
                    string_agg(word, ' ') FILTER (WHERE n %% %1$d >= %2$d) AS note
                FROM (
                    SELECT n, 'q' || translate(CAST(CAST(power(%3$d, random()) AS int) AS text), '0123456789',
                        'bcdfghjklm') || 'o' AS word
                    FROM generate_series(0, %4$d * %1$d - 1) AS n) AS words
                GROUP BY n / %1$d
                """.formatted(HEADING + NOTE, HEADING, WORDS, FORCES * YEARS * A_YEAR * ITEMS),
                """
                INSERT INTO agenda_item (id, meeting_id, number, sort_key, heading, part, kind, pages, paper, note, outcome)
                SELECT gen_random_uuid(), m.id, d.row %% %1$d + 1, d.row %% %1$d + 1, d.heading, a.part, a.kind, a.pages,
                    a.paper, d.note, a.outcome
                FROM agenda_item a, drawn d
                    JOIN (SELECT id, row_number() OVER (ORDER BY date, reference) - 1 AS place FROM meeting
                        WHERE reference LIKE 'BENCH-%%') m ON m.place = d.row / %1$d
                WHERE a.id = (SELECT id FROM agenda_item WHERE part = 'PUBLIC' LIMIT 1) ORDER BY d.row
                """.formatted(ITEMS),
                "DROP INDEX search_passage_keys",
                """
                INSERT INTO search_shelf (reach_id, year) SELECT DISTINCT r.id, CAST(extract(year FROM m.date) AS int)
                FROM search_reach r, meeting m WHERE r.type = '' ON CONFLICT DO NOTHING
                """,
                """
                INSERT INTO search_passage (id, kind, subject_id, meeting_id, shelf_id, force_code, body_code, dated,
                    reference, title, body)
                SELECT gen_random_uuid(), 'AGENDA_ITEM', a.id, m.id, s.id, m.force_code, m.body_code, m.date, a.number,
                    a.heading, concat_ws(' ', a.paper, a.note, a.outcome)
                FROM meeting m JOIN agenda_item a ON a.meeting_id = m.id
                    JOIN search_shelf s ON s.year = extract(year FROM m.date)
                    JOIN search_reach r ON r.id = s.reach_id AND r.type = ''
                WHERE m.reference LIKE 'BENCH-%' ORDER BY m.date
                """,
                "SET maintenance_work_mem = '512MB'",
                """
                CREATE INDEX search_passage_keys ON search_passage USING gin (keys) WITH (fastupdate = off)
                """,
                "ANALYZE");
        LOG.infof("planted in %,d s", (System.nanoTime() - start) / 1_000_000_000);
    }

    private static void sql(String... statements) throws SQLException {
        try (var connection = AsOwner.connect();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }
}
