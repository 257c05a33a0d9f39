package uk.answerable.performance.recurring.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.recurring.rules.RecurrencePolicies;
import uk.answerable.performance.recurring.rules.RecurringException;
import uk.answerable.performance.recurring.rules.RecurringState;

/** Recurring exceptions, for a force and its scrutineers. */
@ApplicationScoped
public class RecurringStore {

    private static final String PERIODS = """
        (SELECT json_agg(json_build_object('period_start', s.period_start, 'period_end', s.period_end,
                'period_kind', s.period_kind, 'detected_at', s.detected_at) ORDER BY s.period_start, s.period_end)
         FROM signal s
         WHERE s.force = r.force AND s.measure = r.measure AND s.area = r.area AND s.statistic = r.statistic
           AND s.side = r.side AND s.kind = 'OUTSIDE_LIMIT') AS periods
        """;

    private static final String COLUMNS = """
        r.id, r.force, r.measure, r.area, r.statistic, r.side, %s,
        COALESCE((SELECT json_agg(c ORDER BY c.number) FROM recurring_exception_clearing c
                  WHERE c.exception_id = r.id), '[]') AS clearings
        """.formatted(PERIODS);

    private static final String PAGES = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT w.n, x.*
            FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(n int, force text)
            CROSS JOIN LATERAL (
                SELECT %s FROM recurring_exception r
                WHERE r.force = w.force AND (CAST(:state AS text) = '' OR r.state = CAST(:state AS text))
                  AND (CAST(:after AS text) = '' OR r.id < CAST(NULLIF(CAST(:after AS text), '') AS uuid))
                ORDER BY r.id DESC LIMIT :rows) x
            ORDER BY w.n, x.id DESC) found
        """.formatted(COLUMNS);

    private static final String ONE = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT 0 AS n, %s FROM recurring_exception r WHERE r.id = CAST(CAST(:id AS text) AS uuid)) found
        """.formatted(COLUMNS);

    /** Held before it is read, so that what the decision covers is all there is. */
    private static final String HOLD = """
        SELECT CAST(id AS text) FROM recurring_exception WHERE id = CAST(CAST(:id AS text) AS uuid) FOR UPDATE
        """;

    private static final String CANDIDATES = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT 0 AS n, r.id, r.force, r.measure, r.area, r.statistic, r.side, %s, CAST('[]' AS json) AS clearings
            FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS r(
                id uuid, force text, measure text, area text, statistic text, side text)) found
        """.formatted(PERIODS);

    private static final String PUT_ON_THE_LIST = """
        INSERT INTO recurring_exception (id, force, measure, area, statistic, side, state, opened_at)
        SELECT id, force, measure, area, statistic, side, 'RECURRING', CAST(CAST(:now AS text) AS timestamptz)
        FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS n(
            id uuid, force text, measure text, area text, statistic text, side text)
        ON CONFLICT (force, measure, area, statistic, side) DO UPDATE SET state = 'RECURRING'
        """;

    private static final String CLEAR = """
        WITH decided AS (
            INSERT INTO recurring_exception_clearing (exception_id, number, covers, cleared_at, office, reason)
            SELECT exception_id, number, covers, cleared_at, office, reason
            FROM jsonb_to_record(CAST(CAST(:row AS text) AS jsonb)) AS c(exception_id uuid, number int, covers int,
                cleared_at timestamptz, office text, reason text)
            RETURNING exception_id)
        UPDATE recurring_exception SET state = 'CLEARED' WHERE id = (SELECT exception_id FROM decided)
        """;

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    @Inject
    RecurrencePolicies policies;

    @Inject
    AuditTrail audit;

    private record Wanted(int n, String force) {}

    private record Line(UUID id, String force, String measure, String area, String statistic, Side side) {

        static Line of(UUID id, RecurringException.Of of) {
            return new Line(id, of.force(), of.measure(), of.area(), of.statistic(), of.side());
        }
    }

    private record ClearingRow(
            UUID exception_id, int number, int covers, Instant cleared_at, String office, String reason) {}

    /**
     * Those of each force, the newest on the list first, in the order of the forces; none where the caller is no
     * scrutineer of the force.
     *
     * @param after id of the last one seen, or null
     */
    public Uni<List<List<RecurringException>>> newest(
            Scope scope, List<String> forces, @Nullable RecurringState state, @Nullable UUID after, int count) {
        var wanted = new ArrayList<Wanted>();
        for (int n = 0; n < forces.size(); n++) {
            if (scope.permits("RecurringException", "measure", Place.ofForce(Place.ANY, forces.get(n)))) {
                wanted.add(new Wanted(n, forces.get(n)));
            }
        }
        return pages(wanted, state, after, count).map(answer -> {
            var pages = new ArrayList<List<RecurringException>>();
            forces.forEach(force -> pages.add(new ArrayList<>()));
            answer.forEach(row -> pages.get(row.n()).add(row.exception()));
            return pages;
        });
    }

    /** All of a force as an edition of it needs them, as they were known at a moment, of periods up to a day. */
    public Uni<List<RecurringException>> asKnownAt(Scope scope, String force, Instant moment, LocalDate end) {
        return newest(scope, List.of(force), null, null, Integer.MAX_VALUE)
                .map(pages -> pages.getFirst().stream()
                        .flatMap(each -> each.asKnownAt(moment, end, policies).stream())
                        .toList());
    }

    private Uni<List<RecurringRow>> pages(
            List<Wanted> wanted, @Nullable RecurringState state, @Nullable UUID after, int count) {
        return wanted.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.read(session -> session.createNativeQuery(PAGES, String.class)
                                .setParameter("wanted", rows.parameter(wanted))
                                .setParameter("state", state == null ? "" : state.name())
                                .setParameter("after", after == null ? "" : after.toString())
                                .setParameter("rows", count)
                                .getResultList())
                        .map(this::read);
    }

    /** Puts what recurs on the list, or back on it, in the transaction that keeps the newly found exceptions. */
    public Uni<Void> note(Scope scope, Mutiny.Session session, List<RecurringException.Of> exceptional, Instant now) {
        if (!scope.isService()) {
            return Uni.createFrom().failure(new IllegalStateException("only the rules find exceptions"));
        }
        if (exceptional.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(CANDIDATES, String.class)
                .setParameter(
                        "wanted",
                        rows.parameter(exceptional.stream()
                                .map(of -> Line.of(Ids.next(), of))
                                .toList()))
                .getResultList()
                .map(answer -> read(answer).stream()
                        .filter(found -> policies.recur(found.exception().periods()))
                        .map(found -> Line.of(found.id(), found.exception().of()))
                        .toList())
                .chain(recurring -> recurring.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : session.createNativeQuery(PUT_ON_THE_LIST)
                                .setParameter("rows", rows.parameter(recurring))
                                .setParameter("now", now.toString())
                                .executeUpdate()
                                .replaceWithVoid());
    }

    /** Keeps an analyst's decision with its audit entry; the row is held, so two at once are put in order. */
    public Uni<Outcome<RecurringException>> clear(
            Scope scope, UUID id, @Nullable String reason, Optional<Integer> expected, Instant now) {
        return sessions.write(session -> session.createNativeQuery(HOLD, String.class)
                .setParameter("id", id.toString())
                .getResultList()
                .chain(held -> session.createNativeQuery(ONE, String.class)
                        .setParameter("id", id.toString())
                        .getResultList())
                .map(answer -> decide(scope, read(answer), reason, expected, now))
                .chain(outcome -> switch (outcome) {
                    case Outcome.Refused<RecurringException> refused ->
                        Uni.createFrom().item(refused);
                    case Outcome.Done<RecurringException>(var cleared) ->
                        write(session, scope, cleared).replaceWith(outcome);
                }));
    }

    private static Outcome<RecurringException> decide(
            Scope scope, List<RecurringRow> found, @Nullable String reason, Optional<Integer> expected, Instant now) {
        return found.stream()
                .map(RecurringRow::exception)
                .filter(mine -> scope.permits(
                        "RecurringException",
                        "clear",
                        Place.ofForce(Place.ANY, mine.of().force())))
                .findFirst()
                .map(mine -> mine.cleared(reason, expected, scope.caller().office(), now))
                .orElseGet(() -> Outcome.refused(
                        Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such recurring exception")));
    }

    private Uni<Void> write(Mutiny.Session session, Scope scope, RecurringException cleared) {
        var clearing = cleared.lastClearing().orElseThrow();
        return session.createNativeQuery(CLEAR)
                .setParameter(
                        "row",
                        rows.parameter(new ClearingRow(
                                cleared.id(),
                                clearing.number(),
                                clearing.covers(),
                                clearing.at(),
                                clearing.office(),
                                clearing.reason())))
                .executeUpdate()
                .chain(() -> audit.append(
                        session,
                        scope,
                        "clear",
                        "RecurringException",
                        cleared.id().toString(),
                        "number=" + clearing.number()))
                .replaceWithVoid();
    }

    private List<RecurringRow> read(List<String> answer) {
        return answer.stream().map(line -> rows.read(line, RecurringRow.class)).toList();
    }
}
