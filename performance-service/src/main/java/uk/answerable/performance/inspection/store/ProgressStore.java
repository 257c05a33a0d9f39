package uk.answerable.performance.inspection.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.inspection.rules.Progress;
import uk.answerable.performance.inspection.rules.ProgressStep;
import uk.answerable.performance.inspection.rules.ProgressStepKind;
import uk.answerable.performance.inspection.rules.RecommendationState;
import uk.answerable.performance.inspection.rules.TakenStep;

/** Keeps what a force did about recommendations; for the force and its scrutineers. */
@ApplicationScoped
public class ProgressStore {

    /** The type of the graph whose line decides who may know; its fields are decided alike. */
    public static final String PROGRESS = "RecommendationProgress";

    /** Its field that stands for all. */
    public static final String STATE = "state";

    private static final String TYPE = "Recommendation";

    private static final String STEPS = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT s.recommendation_id, s.force, s.number, s.kind, s.state, s.said, s.on_day, s.office, s.taken_at
            FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(recommendation uuid, force text)
            JOIN recommendation_step s ON s.recommendation_id = w.recommendation AND s.force = w.force
            ORDER BY s.recommendation_id, s.force, s.number) found
        """;

    private static final String TAKE = """
        INSERT INTO recommendation_step
        SELECT recommendation_id, force, number, kind, state, said, on_day, office, taken_at
        FROM jsonb_to_record(CAST(CAST(:row AS text) AS jsonb)) AS r(recommendation_id uuid, force text, number int,
            kind text, state text, said text, on_day date, office text, taken_at timestamptz)
        ON CONFLICT DO NOTHING
        """;

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    @Inject
    AuditTrail trail;

    /** Whose progress with what. */
    public record Of(UUID recommendation, String force) {}

    record Row(
            UUID recommendation_id,
            String force,
            int number,
            ProgressStepKind kind,
            RecommendationState state,
            String said,
            @Nullable LocalDate on_day,
            String office,
            Instant taken_at) {

        static Row of(Of of, TakenStep taken) {
            var step = taken.step();
            return new Row(
                    of.recommendation(),
                    of.force(),
                    taken.number(),
                    step.kind(),
                    taken.state(),
                    step.said(),
                    step instanceof ProgressStep.SignOff signOff ? signOff.on() : null,
                    taken.office(),
                    taken.at());
        }

        TakenStep taken() {
            var step = switch (kind) {
                case START -> new ProgressStep.Start(said);
                case DECLINE -> new ProgressStep.Decline(said);
                case SUBMIT -> new ProgressStep.Submit(said);
                case SEND_BACK -> new ProgressStep.SendBack(said);
                case CARRY_OVER -> new ProgressStep.CarryOver(said);
                case SIGN_OFF ->
                    new ProgressStep.SignOff(
                            on_day == null ? LocalDate.ofInstant(taken_at, ZoneOffset.UTC) : on_day, said);
            };
            return new TakenStep(number, step, state, office, taken_at);
        }
    }

    /** Steps of each, oldest first; absent where the caller may not know. */
    public Uni<Map<Of, List<TakenStep>>> steps(Scope scope, List<Of> all) {
        var mine = all.stream()
                .filter(of -> permits(scope, PROGRESS, STATE, of.force()))
                .toList();
        if (mine.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> read(session.createNativeQuery(STEPS, String.class), mine));
    }

    private Uni<Map<Of, List<TakenStep>>> read(Mutiny.SelectionQuery<String> query, List<Of> mine) {
        return query.setParameter("wanted", rows.parameter(mine))
                .getResultList()
                .map(answer -> {
                    var steps = new HashMap<Of, List<TakenStep>>();
                    mine.forEach(of -> steps.put(of, new ArrayList<>()));
                    for (var line : answer) {
                        var row = rows.read(line, Row.class);
                        steps.computeIfAbsent(new Of(row.recommendation_id(), row.force()), of -> new ArrayList<>())
                                .add(row.taken());
                    }
                    return steps;
                });
    }

    /**
     * Takes a step with its audit entry; two at once are put in order.
     *
     * @param expected steps the caller has seen
     */
    public Uni<Outcome<List<TakenStep>>> take(
            Scope scope, Of of, ProgressStep step, Optional<Integer> expected, Instant now) {
        if (!permits(scope, TYPE, step.kind().command(), of.force())) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN,
                            "input.step",
                            "the force answers a recommendation, its local policing body records what the inspectorate"
                                    + " says; each for its own force")));
        }
        return sessions.write(session -> read(session.createNativeQuery(STEPS, String.class), List.of(of))
                .chain(found -> {
                    var taken = found.getOrDefault(of, List.of());
                    if (expected.filter(seen -> seen != taken.size()).isPresent()) {
                        return Uni.createFrom().item(changed());
                    }
                    var before =
                            Progress.after(taken.stream().map(TakenStep::step).toList());
                    return switch (before.after(step)) {
                        case Outcome.Refused<Progress>(var reasons) ->
                            Uni.createFrom().item(Outcome.<List<TakenStep>>refused(reasons));
                        case Outcome.Done<Progress>(var progress) ->
                            write(
                                    session,
                                    scope,
                                    of,
                                    taken,
                                    new TakenStep(
                                            taken.size() + 1,
                                            step,
                                            progress.state(),
                                            scope.caller().office(),
                                            now));
                    };
                }));
    }

    private Uni<Outcome<List<TakenStep>>> write(
            Mutiny.Session session, Scope scope, Of of, List<TakenStep> before, TakenStep taken) {
        return session.createNativeQuery(TAKE)
                .setParameter("row", rows.parameter(Row.of(of, taken)))
                .executeUpdate()
                .chain(written -> {
                    if (written == 0) {
                        return Uni.createFrom().item(changed());
                    }
                    var all = new ArrayList<>(before);
                    all.add(taken);
                    return trail.append(
                                    session,
                                    scope,
                                    "progress",
                                    TYPE,
                                    of.recommendation().toString(),
                                    "%s state=%s".formatted(of.force(), taken.state()))
                            .replaceWith(Outcome.done(all));
                });
    }

    private static Outcome<List<TakenStep>> changed() {
        return Outcome.refused(Refusal.ofField(
                ProblemCode.VERSION_CONFLICT, "input.id", "somebody else took a step just now; look at it again"));
    }

    private static boolean permits(Scope scope, String type, String what, String force) {
        return scope.permits(type, what, Place.ofForce(Place.ANY, force));
    }
}
