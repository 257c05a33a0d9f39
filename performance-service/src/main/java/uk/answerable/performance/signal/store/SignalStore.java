package uk.answerable.performance.signal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.recurring.rules.RecurringException;
import uk.answerable.performance.recurring.store.RecurringStore;
import uk.answerable.performance.signal.rules.Signal;
import uk.answerable.performance.signal.rules.SignalState;

/**
 * Signals as far as a scope reaches: a force's scrutineers see them all, the public those that were raised of figures
 * that are published.
 */
@ApplicationScoped
public class SignalStore {

    /** State of the permission matrix in which anybody may see a signal. */
    public static final String PUBLIC = "public";

    private static final String SELECT = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT 0 AS n, s.*, EXISTS (
                SELECT 1 FROM observation o JOIN observation_version v ON v.observation_id = o.id
                WHERE o.force = s.force AND o.measure = s.measure AND o.area = s.area
                  AND o.statistic = s.statistic AND o.period_end = s.period_end
                  AND o.period_start = s.period_start AND v.published_at <= now()) AS published
            FROM signal s WHERE s.id IN (SELECT CAST(id AS uuid) FROM unnest(string_to_array(:ids, ',')) AS t(id))
            ) found
        """;

    private static final String PAGES = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT w.n, s.*
            FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(n int, force text, everything boolean)
            CROSS JOIN LATERAL (
                SELECT s.*, p.published
                FROM signal s
                CROSS JOIN LATERAL (SELECT EXISTS (
                    SELECT 1 FROM observation o JOIN observation_version v ON v.observation_id = o.id
                    WHERE o.force = s.force AND o.measure = s.measure AND o.area = s.area
                      AND o.statistic = s.statistic AND o.period_end = s.period_end
                      AND o.period_start = s.period_start AND v.published_at <= now()) AS published) p
                WHERE s.force = w.force AND (CAST(:state AS text) = '' OR s.state = CAST(:state AS text))
                  AND (CAST(:after AS text) = '' OR s.id < CAST(NULLIF(CAST(:after AS text), '') AS uuid))
                  AND (w.everything OR (s.state = 'RAISED' AND p.published))
                ORDER BY s.id DESC LIMIT :rows) s
            ORDER BY w.n, s.id DESC) found
        """;

    private static final String INSERT = """
        INSERT INTO signal (id, force, measure, area, statistic, period_start, period_end, period_kind, rule_set, kind,
            side, judgement, state, version, detected_at)
        SELECT id, force, measure, area, statistic, period_start, period_end, period_kind, rule_set, kind, side,
            judgement, state, version, detected_at
        FROM jsonb_to_recordset(CAST(CAST(:signals AS text) AS jsonb)) AS s(id uuid, force text, measure text, area text,
            statistic text, period_start date, period_end date, period_kind text, rule_set text, kind text, side text,
            judgement text, state text, version int, detected_at timestamptz)
        ON CONFLICT DO NOTHING RETURNING CAST(id AS text)
        """;

    private static final String SCANNED = """
        INSERT INTO signal_scan (submission_id, scanned_at, found)
        VALUES (CAST(CAST(:submission AS text) AS uuid), CAST(CAST(:now AS text) AS timestamptz), :found) ON CONFLICT DO NOTHING
        """;

    private static final String TRIAGE = """
        UPDATE signal SET state = :state, version = :version, triaged_at = CAST(CAST(:at AS text) AS timestamptz),
            triaged_by = :office, reason = NULLIF(CAST(:reason AS text), '')
        WHERE id = CAST(CAST(:id AS text) AS uuid) AND version = :version - 1
        """;

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    RecurringStore recurring;

    /** A signal and whether its figure is published. */
    public record Seen(Signal signal, boolean published) {

        /** What decides who may see it. */
        public Place place() {
            var open = signal.state() == SignalState.RAISED && published;
            return Place.ofForce(open ? PUBLIC : signal.state().name(), signal.force());
        }
    }

    private record Wanted(int n, String force, boolean everything) {}

    /** The signals with these ids; one the caller may not see is absent. */
    public Uni<Map<UUID, Seen>> find(Scope scope, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(SELECT, String.class)
                        .setParameter("ids", text(ids))
                        .getResultList())
                .map(answer -> {
                    var found = new HashMap<UUID, Seen>();
                    read(answer).stream()
                            .filter(seen -> scope.permits("Signal", "kind", seen.place()))
                            .forEach(seen -> found.put(seen.signal().id(), seen));
                    return found;
                });
    }

    /**
     * The newest signals of each force, in the order of the forces.
     *
     * @param after id of the last one seen, or null
     * @param count to read of each
     */
    public Uni<List<List<Seen>>> newest(
            Scope scope, List<String> forces, @Nullable SignalState state, @Nullable UUID after, int count) {
        var wanted = new ArrayList<Wanted>();
        forces.forEach(force -> wanted.add(new Wanted(wanted.size(), force, seesAll(scope, force))));
        return sessions.read(session -> session.createNativeQuery(PAGES, String.class)
                        .setParameter("wanted", rows.parameter(wanted))
                        .setParameter("state", state == null ? "" : state.name())
                        .setParameter("after", after == null ? "" : after.toString())
                        .setParameter("rows", count)
                        .getResultList())
                .map(answer -> {
                    var pages = new ArrayList<List<Seen>>();
                    forces.forEach(force -> pages.add(new ArrayList<>()));
                    for (var line : answer) {
                        var row = rows.read(line, SignalRow.class);
                        pages.get(row.n()).add(new Seen(row.signal(), row.published()));
                    }
                    return pages;
                });
    }

    private static boolean seesAll(Scope scope, String force) {
        return scope.permits("Signal", "kind", Place.ofForce(SignalState.DETECTED.name(), force));
    }

    /** Keeps what a file's series showed; a figure that has its signal gets no second one, and no second event. */
    public Uni<Integer> keep(Scope scope, UUID submission, List<Signal> signals, Instant now) {
        if (!scope.isService()) {
            return Uni.createFrom().failure(new IllegalStateException("only the rules find signals"));
        }
        return sessions.write(session -> insert(session, signals)
                .call(kept -> outbox.append(
                        session, kept.stream().map(SignalEvents::of).toList()))
                .call(kept -> recurring.note(
                        scope,
                        session,
                        kept.stream()
                                .filter(Signal::isException)
                                .map(signal -> new RecurringException.Of(
                                        signal.force(),
                                        signal.measure(),
                                        signal.area(),
                                        signal.statistic(),
                                        signal.found().side()))
                                .toList(),
                        now))
                .call(kept -> session.createNativeQuery(SCANNED)
                        .setParameter("submission", submission.toString())
                        .setParameter("now", now.toString())
                        .setParameter("found", kept.size())
                        .executeUpdate())
                .map(List::size));
    }

    private Uni<List<Signal>> insert(Mutiny.Session session, List<Signal> signals) {
        if (signals.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery(INSERT, String.class)
                .setParameter(
                        "signals",
                        rows.parameter(signals.stream().map(SignalRow::of).toList()))
                .getResultList()
                .map(ids -> signals.stream()
                        .filter(signal -> ids.contains(signal.id().toString()))
                        .toList());
    }

    /** Keeps an analyst's decision with its event and its audit entry; two at once are put in order. */
    public Uni<Outcome<Seen>> triage(
            Scope scope, UUID id, boolean raise, @Nullable String reason, Optional<Integer> expected, Instant now) {
        return sessions.write(session -> session.createNativeQuery(SELECT, String.class)
                .setParameter("ids", id.toString())
                .getResultList()
                .chain(answer -> {
                    var mine = read(answer).stream()
                            .filter(seen -> scope.permits(
                                    "Signal",
                                    "triage",
                                    Place.ofForce(Place.ANY, seen.signal().force())))
                            .findFirst();
                    if (mine.isEmpty()) {
                        return Uni.createFrom().item(notFound());
                    }
                    return switch (mine.get()
                            .signal()
                            .triaged(raise, reason, expected, scope.caller().office(), now)) {
                        case Outcome.Refused<Signal>(var reasons) ->
                            Uni.createFrom().item(Outcome.<Seen>refused(reasons));
                        case Outcome.Done<Signal>(var decided) ->
                            write(session, scope, decided)
                                    .map(written -> written
                                            ? Outcome.done(
                                                    new Seen(decided, mine.get().published()))
                                            : SignalStore.<Seen>changed());
                    };
                }));
    }

    /** False when somebody else decided in between: nothing is written then. */
    private Uni<Boolean> write(Mutiny.Session session, Scope scope, Signal decided) {
        var triage = decided.triage();
        if (triage == null) {
            return Uni.createFrom().failure(new IllegalStateException("a decision has its triage"));
        }
        var reason = triage.reason();
        return session.createNativeQuery(TRIAGE)
                .setParameter("state", decided.state().name())
                .setParameter("version", decided.version())
                .setParameter("at", triage.at().toString())
                .setParameter("office", triage.office())
                .setParameter("reason", reason == null ? "" : reason)
                .setParameter("id", decided.id().toString())
                .executeUpdate()
                .chain(written -> written == 0
                        ? Uni.createFrom().item(false)
                        : outbox.append(session, SignalEvents.of(decided))
                                .chain(() -> audit.append(
                                        session,
                                        scope,
                                        "triage",
                                        "Signal",
                                        decided.id().toString(),
                                        "state=" + decided.state()))
                                .replaceWith(true));
    }

    private static <T> Outcome<T> changed() {
        return Outcome.refused(Refusal.ofField(
                ProblemCode.VERSION_CONFLICT, "input.id", "somebody else decided just now; look at it again"));
    }

    private static Outcome<Seen> notFound() {
        return Outcome.refused(Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such signal"));
    }

    private List<Seen> read(List<String> answer) {
        return answer.stream()
                .map(line -> rows.read(line, SignalRow.class))
                .map(row -> new Seen(row.signal(), row.published()))
                .toList();
    }

    private static String text(List<UUID> ids) {
        return String.join(",", ids.stream().map(UUID::toString).toList());
    }
}
