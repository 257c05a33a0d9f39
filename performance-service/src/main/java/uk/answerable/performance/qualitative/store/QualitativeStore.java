package uk.answerable.performance.qualitative.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.qualitative.rules.QualitativeExercise;

/** Qualitative exercises, for a force and its scrutineers; the public reads of them in editions. */
@ApplicationScoped
public class QualitativeStore {

    private static final String TYPE = "QualitativeExercise";

    private static final String PAGES = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT w.n, x.*
            FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(n int, force text)
            CROSS JOIN LATERAL (
                SELECT * FROM qualitative_exercise q
                WHERE q.force = w.force AND q.withdrawn_at IS NULL
                  AND (CAST(:after AS text) = '' OR q.id < CAST(NULLIF(CAST(:after AS text), '') AS uuid))
                ORDER BY q.id DESC LIMIT :rows) x
            ORDER BY w.n, x.id DESC) found
        """;

    private static final String OF_FORCE = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT 0 AS n, q.* FROM qualitative_exercise q
            WHERE q.force = :force AND q.recorded_at <= CAST(CAST(:moment AS text) AS timestamptz)
            ORDER BY q.id) found
        """;

    private static final String ONE = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT 0 AS n, q.* FROM qualitative_exercise q WHERE q.id = CAST(CAST(:id AS text) AS uuid) FOR UPDATE) found
        """;

    private static final String ADD = """
        INSERT INTO qualitative_exercise (id, force, topic, method, held_from, held_to, participants, ran_by, findings,
            recorded_at, office)
        SELECT id, force, topic, method, held_from, held_to, participants, ran_by, findings, recorded_at, office
        FROM jsonb_to_record(CAST(CAST(:row AS text) AS jsonb)) AS q(id uuid, force text, topic text, method text,
            held_from date, held_to date, participants int, ran_by text, findings jsonb, recorded_at timestamptz,
            office text)
        """;

    private static final String WITHDRAW = """
        UPDATE qualitative_exercise SET withdrawn_at = CAST(CAST(:at AS text) AS timestamptz), withdrawn_by = :office,
            withdrawn_reason = :reason
        WHERE id = CAST(CAST(:id AS text) AS uuid)
        """;

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    @Inject
    AuditTrail audit;

    private record Wanted(int n, String force) {}

    /**
     * Standing ones of each force, the newest first, in the order of the forces; none where the caller is no
     * scrutineer of the force.
     *
     * @param after id of the last one seen, or null
     */
    public Uni<List<List<QualitativeExercise>>> newest(
            Scope scope, List<String> forces, @Nullable UUID after, int count) {
        var wanted = new ArrayList<Wanted>();
        for (int n = 0; n < forces.size(); n++) {
            if (reads(scope, forces.get(n))) {
                wanted.add(new Wanted(n, forces.get(n)));
            }
        }
        var pages = new ArrayList<List<QualitativeExercise>>();
        forces.forEach(force -> pages.add(new ArrayList<>()));
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(pages);
        }
        return sessions.read(session -> session.createNativeQuery(PAGES, String.class)
                        .setParameter("wanted", rows.parameter(wanted))
                        .setParameter("after", after == null ? "" : after.toString())
                        .setParameter("rows", count)
                        .getResultList())
                .map(answer -> {
                    read(answer).forEach(row -> pages.get(row.n()).add(row.exercise()));
                    return pages;
                });
    }

    /** All of a force as an edition of it needs them: on record at a moment, the oldest first. */
    public Uni<List<QualitativeExercise>> asKnownAt(Scope scope, String force, Instant moment) {
        if (!reads(scope, force)) {
            return Uni.createFrom().item(List.of());
        }
        return sessions.read(session -> session.createNativeQuery(OF_FORCE, String.class)
                        .setParameter("force", force)
                        .setParameter("moment", moment.toString())
                        .getResultList())
                .map(answer -> read(answer).stream()
                        .map(ExerciseRow::exercise)
                        .filter(exercise -> exercise.isKnownAt(moment))
                        .toList());
    }

    private static boolean reads(Scope scope, String force) {
        return scope.permits(TYPE, "topic", Place.ofForce(Place.ANY, force));
    }

    /** Keeps one with its audit entry. */
    public Uni<Outcome<QualitativeExercise>> add(Scope scope, QualitativeExercise exercise) {
        if (!scope.permits(TYPE, "record", Place.ofForce(Place.ANY, exercise.force()))) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN, "input.force", "Your office records for its own force.")));
        }
        return sessions.write(session -> session.createNativeQuery(ADD)
                .setParameter("row", rows.parameter(ExerciseRow.of(exercise)))
                .executeUpdate()
                .chain(() -> note(session, scope, "record", exercise))
                .replaceWith(Outcome.done(exercise)));
    }

    /** Takes one off the record; of two at once the second is told. */
    public Uni<Outcome<QualitativeExercise>> withdraw(Scope scope, UUID id, @Nullable String reason, Instant now) {
        return sessions.write(session -> session.createNativeQuery(ONE, String.class)
                .setParameter("id", id.toString())
                .getResultList()
                .map(answer -> read(answer).stream()
                        .map(ExerciseRow::exercise)
                        .filter(mine -> scope.permits(TYPE, "record", Place.ofForce(Place.ANY, mine.force())))
                        .findFirst()
                        .map(mine -> mine.withdrawn(reason, scope.caller().office(), now))
                        .orElseGet(QualitativeStore::notFound))
                .chain(outcome -> switch (outcome) {
                    case Outcome.Refused<QualitativeExercise> refused ->
                        Uni.createFrom().item(refused);
                    case Outcome.Done<QualitativeExercise>(var gone) ->
                        write(session, gone)
                                .chain(() -> note(session, scope, "withdraw", gone))
                                .replaceWith(outcome);
                }));
    }

    private static Outcome<QualitativeExercise> notFound() {
        return Outcome.refused(Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such exercise"));
    }

    private static Uni<Integer> write(Mutiny.Session session, QualitativeExercise gone) {
        var withdrawal = gone.withdrawal();
        if (withdrawal == null) {
            return Uni.createFrom().failure(new IllegalStateException("nothing was withdrawn"));
        }
        return session.createNativeQuery(WITHDRAW)
                .setParameter("at", withdrawal.at().toString())
                .setParameter("office", withdrawal.office())
                .setParameter("reason", withdrawal.reason())
                .setParameter("id", gone.id().toString())
                .executeUpdate();
    }

    private Uni<Void> note(Mutiny.Session session, Scope scope, String action, QualitativeExercise exercise) {
        return audit.append(
                        session,
                        scope,
                        action,
                        TYPE,
                        exercise.id().toString(),
                        "findings=" + exercise.findings().size())
                .replaceWithVoid();
    }

    private List<ExerciseRow> read(List<String> answer) {
        return answer.stream().map(line -> rows.read(line, ExerciseRow.class)).toList();
    }
}
