package uk.answerable.meetings.governance.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.governance.rules.RecordKind;
import uk.answerable.meetings.governance.rules.RecordRules;
import uk.answerable.meetings.governance.rules.ReviewSchedule.Standing;
import uk.answerable.meetings.governance.rules.RiskLevel;

/** Changes to records by whoever keeps them: each is a version with its reason, and none is taken away. */
@ApplicationScoped
public class GovernanceKeeping {

    private final Sessions sessions;
    private final RecordRules rules;
    private final RecordWriting writing;

    @Inject
    GovernanceKeeping(Sessions sessions, RecordRules rules, RecordWriting writing) {
        this.sessions = sessions;
        this.rules = rules;
        this.writing = writing;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected GovernanceKeeping() {
        this.sessions = null;
        this.rules = null;
        this.writing = null;
    }

    /** What a record says. */
    public record Said(
            String title,
            String owner,
            Map<String, String> values,
            @Nullable RiskLevel riskLevel,
            @Nullable LocalDate nextReview) {

        public Said {
            values = Map.copyOf(values);
        }
    }

    /** A review as it was held. */
    public record Held(
            LocalDate on, String result, @Nullable RiskLevel riskLevel, boolean worse) {}

    /** What is right of what was said. */
    private record Checked(String title, String owner, Map<String, String> values, Standing standing) {

        Checked standing(Standing as) {
            return new Checked(title, owner, values, as);
        }
    }

    /** Adds a record for a force, or for one of its bodies. */
    public Uni<Outcome<UUID>> add(
            Scope scope, String force, @Nullable String body, String kind, Said said, LocalDate today) {
        return sessions.write(session -> body == null
                ? add(session, scope, new Place("office", force, null), kind, said, today)
                : session.find(BodyRow.class, body)
                        .chain(found -> found == null || !found.forceCode.equals(force)
                                ? refused(ProblemCode.NOT_FOUND, "input.body", "the force has no such body")
                                : add(session, scope, place(found), kind, said, today)));
    }

    private static Place place(BodyRow body) {
        return new Place(body.kind == BodyKind.POLICE_AND_CRIME_PANEL ? "panel" : "office", body.forceCode, body.code);
    }

    private Uni<Outcome<UUID>> add(
            Mutiny.Session session, Scope scope, Place place, String code, Said said, LocalDate today) {
        if (!scope.permits(GovernanceStore.TYPE, "keep", place)) {
            return forbidden();
        }
        var checked = rules.added(code, today)
                .then(kind -> check(kind, said, today)
                        .then(right -> rules.schedule()
                                .plan(kind.review(), said.riskLevel(), said.nextReview(), today)
                                .map(standing -> row(place, kind, right, standing))));
        return switch (checked) {
            case Outcome.Refused<New>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<New>(var fresh) ->
                session.persist(fresh.row())
                        .chain(() -> writing.version(session, scope, fresh.row(), fresh.values(), today, "added"))
                        .chain(() -> writing.done(session, scope, fresh.row(), "add"));
        };
    }

    /** A row that is not stored yet, and its values. */
    private record New(GovernanceRecordRow row, Map<String, String> values) {}

    private static New row(Place place, RecordKind kind, Checked right, Standing standing) {
        var row = new GovernanceRecordRow();
        row.id = Ids.next();
        row.forceCode = String.valueOf(place.force());
        row.bodyCode = place.body();
        row.side = place.state();
        row.kind = kind.code();
        row.seenBy = kind.seenBy();
        row.review = kind.review();
        row.title = right.title();
        row.owner = right.owner();
        row.stands(standing);
        row.version = 1;
        return new New(row, right.values());
    }

    private static Outcome<Checked> check(RecordKind kind, Said said, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        var title = taken(RecordRules.filled(said.title(), "input.title", "say what it is"), "", reasons);
        var owner = taken(RecordRules.filled(said.owner(), "input.owner", "say which office owns it"), "", reasons);
        var values = taken(kind.check(said.values(), today), Map.<String, String>of(), reasons);
        return reasons.isEmpty()
                ? Outcome.done(new Checked(title, owner, values, Standing.NONE))
                : Outcome.refused(reasons);
    }

    private static <T> T taken(Outcome<T> outcome, T otherwise, List<Refusal> reasons) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var why) -> {
                reasons.addAll(why);
                yield otherwise;
            }
        };
    }

    /** Says something else; the version looked at must be the one there is. A change of words is no review. */
    public Uni<Outcome<UUID>> change(
            Scope scope, UUID id, int expectedVersion, Said said, String reason, LocalDate today) {
        return keep(scope, id, (session, row) -> {
            if (row.version != expectedVersion) {
                return refused(
                        ProblemCode.VERSION_CONFLICT,
                        "input.expectedVersion",
                        "the record was changed since; it is at version %d now".formatted(row.version));
            }
            var right = RecordRules.filled(reason, "input.reason", "say why it changes")
                    .then(why -> kind(row))
                    .then(kind -> check(kind, said, today)
                            .then(checked -> rules.schedule()
                                    .plan(kind.review(), said.riskLevel(), said.nextReview(), today)
                                    .map(standing -> checked.standing(
                                            row.rung == null
                                                    ? standing
                                                    : new Standing(null, row.rung, standing.next())))));
            return switch (right) {
                case Outcome.Refused<Checked>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
                case Outcome.Done<Checked>(var checked) -> {
                    row.title = checked.title();
                    row.owner = checked.owner();
                    row.stands(checked.standing());
                    yield writing.next(session, scope, row, checked.values(), today, reason.strip(), "change");
                }
            };
        });
    }

    /** Records a review; the next one follows from the risk or the rung. */
    public Uni<Outcome<UUID>> review(Scope scope, UUID id, Held held, LocalDate today) {
        return keep(scope, id, (session, row) -> {
            var standing = RecordRules.filled(held.result(), "input.result", "say what the review came to")
                    .then(result -> rules.schedule()
                            .reviewed(row.review, row.standing(), held.riskLevel(), held.worse(), held.on(), today));
            return switch (standing) {
                case Outcome.Refused<Standing>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
                case Outcome.Done<Standing>(var after) ->
                    RecordWriting.values(session, row).chain(values -> {
                        row.stands(after);
                        return writing.next(
                                session,
                                scope,
                                row,
                                values,
                                today,
                                held.result().strip(),
                                "review");
                    });
            };
        });
    }

    /** Ends a record; it stays to be read. */
    public Uni<Outcome<UUID>> end(Scope scope, UUID id, String reason, LocalDate today) {
        return keep(scope, id, (session, row) -> switch (RecordRules.filled(
                reason, "input.reason", "say why it ends")) {
            case Outcome.Refused<String>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<String>(var why) ->
                RecordWriting.values(session, row).chain(values -> {
                    row.endedOn = today;
                    return writing.next(session, scope, row, values, today, why, "end");
                });
        });
    }

    private Outcome<RecordKind> kind(GovernanceRecordRow row) {
        return rules.kind(row.kind)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.ofField(ProblemCode.WRONG_STATE, "input.id", "records of this kind are kept no more")));
    }

    /** Work on a record that its keeper may change. */
    Uni<Outcome<UUID>> keep(
            Scope scope, UUID id, BiFunction<Mutiny.Session, GovernanceRecordRow, Uni<Outcome<UUID>>> work) {
        return sessions.write(session -> session.find(GovernanceRecordRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> {
                    if (row == null || !scope.permits(GovernanceStore.TYPE, row.seenBy.command(), row.place())) {
                        return refused(ProblemCode.NOT_FOUND, "input.id", "there is no such record");
                    }
                    if (!scope.permits(GovernanceStore.TYPE, "keep", row.place())) {
                        return forbidden();
                    }
                    return row.endedOn == null
                            ? work.apply(session, row)
                            : refused(ProblemCode.WRONG_STATE, "input.id", "this record ended on " + row.endedOn);
                }));
    }

    private static Uni<Outcome<UUID>> forbidden() {
        return Uni.createFrom()
                .item(Outcome.refused(Refusal.of(
                        ProblemCode.FORBIDDEN,
                        "the office keeps its records, and a panel's clerk those of the panel")));
    }

    static Uni<Outcome<UUID>> refused(ProblemCode code, String field, String message) {
        return Uni.createFrom().item(Outcome.refused(Refusal.ofField(code, field, message)));
    }
}
