package uk.answerable.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.answerable.complaints.alert.store.Redating;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.test.AsOwner;
import uk.answerable.kernel.test.Stopwatch;
import uk.answerable.kernel.test.Tokens;

/** A large force's caseload: how long its list and a new calendar take ({@code bench/caseload}). */
@QuarkusTest
@EnabledIfSystemProperty(named = "bench", matches = "caseload")
class CaseloadBench {

    private static final Logger LOG = Logger.getLogger(CaseloadBench.class);
    private static final int FEW = 2_000;
    private static final int OPEN = 100_000;
    private static final int CLOSED = 100_000;
    private static final String PAGE = "{ complaintCases(force: \\\"warwickshire\\\", first: 50%s)"
            + " { nodes { id reference state } pageInfo { hasNextPage endCursor } } }";

    @Inject
    Redating redating;

    @TestHTTPResource("/graphql")
    URI graph;

    @Test
    void measure() throws Throwable {
        cases(1, FEW, true);
        list("first page of %,d cases".formatted(FEW), "");
        cases(FEW + 1, OPEN, true);
        cases(OPEN + 1, OPEN + CLOSED, false);
        list("first page of %,d cases".formatted(OPEN + CLOSED), "");
        list("a page %,d cases further".formatted(150_000), ", after: \\\"%s\\\"".formatted(far(150_000)));
        redate("the deadlines of %,d open cases, the first time");
        sql("UPDATE case_reckoned SET version = 'of another calendar'");
        sql("UPDATE case_deadline SET due_on = due_on - 1, warn_on = warn_on - 1");
        redate("%,d open cases after a new holiday, every deadline a day later, each with its entry in the trail");
    }

    private static void cases(int from, int to, boolean open) throws SQLException {
        var today = LocalDate.now();
        sql("""
                WITH one AS (SELECT gen_random_uuid() AS id, n, date '%s' - (n %% 600) AS day
                             FROM generate_series(%d, %d) AS n),
                made AS (INSERT INTO complaint_case (id, reference, force, regime, received_on, recorded_on,
                             finalised_on, generated, version, authority, made_on, state, reviewed_by_office)
                         SELECT id, 'BENCH/' || n, 'warwickshire', 'REGIME_2020_AMENDED_2025', day, day,
                             %s, false, 1, 'CHIEF_OFFICER', day, '%s', false FROM one)
                INSERT INTO case_step (case_id, number, kind, on_day, detail)
                SELECT id, 1, 'RECORDED', day, '' FROM one
                """.formatted(today.minusDays(1), from, to, open ? "NULL" : "day", open ? "RECORDED" : "FINALISED"));
        if (!open) {
            sql(
                    "INSERT INTO case_step (case_id, number, kind, on_day, detail) SELECT id, 2, 'FINALISED', finalised_on, ''"
                            + " FROM complaint_case WHERE reference LIKE 'BENCH/%' AND state = 'FINALISED'");
        }
        sql("ANALYZE complaint_case");
        sql("ANALYZE case_step");
    }

    private void list(String what, String after) throws IOException, InterruptedException {
        var body = "{\"query\": \"%s\"}".formatted(PAGE.formatted(after));
        LOG.infof(
                "%s: %s",
                what,
                Stopwatch.time(
                        graph,
                        Tokens.of("psd"),
                        List.of(body),
                        answer -> answer.contains("BENCH/") && !answer.contains("errors")));
    }

    private void redate(String what) throws Throwable {
        var start = System.nanoTime();
        var cases = VertxContextSupport.subscribeAndAwait(() -> redating.run());
        LOG.infof(
                what + ": %.1f s",
                cases,
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3);
        assertThat(cases).isEqualTo(OPEN);
    }

    /** The cursor of the case that many from the newest. */
    private static String far(int cases) throws SQLException {
        try (var connection = AsOwner.connect();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("SELECT received_on, id FROM complaint_case WHERE force = 'warwickshire'"
                                + " ORDER BY received_on DESC, id DESC LIMIT 1 OFFSET " + cases)) {
            row.next();
            return Cursor.of(row.getObject(1, LocalDate.class), row.getObject(2, UUID.class))
                    .text();
        }
    }

    private static void sql(String text) throws SQLException {
        try (var connection = AsOwner.connect();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
