package uk.answerable.meetings.programme.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.programme.rules.Programme;
import uk.answerable.meetings.programme.rules.ProgrammeSection;
import uk.answerable.meetings.programme.rules.ProgrammeState;

/** Changes to work programmes by the officer of the body, one after the other. */
@ApplicationScoped
public class ProgrammeKeeping {

    private static final String TYPE = "ProgrammeItem";

    private final Sessions sessions;
    private final AuditTrail audit;

    @Inject
    ProgrammeKeeping(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ProgrammeKeeping() {
        this.sessions = null;
        this.audit = null;
    }

    /** What a body wants to look at. */
    public record Wish(
            ProgrammeSection section,
            String item,
            String detail,
            String requester,
            @Nullable String meeting,
            List<Integer> updates) {
        public Wish {
            updates = List.copyOf(updates);
        }
    }

    /** Adds a row, and one for each update that is wanted later. */
    public Uni<Outcome<ProgrammeRow>> add(Scope scope, String code, Wish wish) {
        return sessions.write(session -> ofBody(
                session,
                scope,
                code,
                body -> meeting(session, wish.meeting()).chain(meeting -> {
                    if (wish.meeting() != null && meeting.isEmpty()) {
                        return refused(noMeeting());
                    }
                    return switch (Programme.add(
                            code,
                            wish.section(),
                            wish.item(),
                            meeting.map(ProgrammeKeeping::occasion).orElse(null),
                            wish.updates())) {
                        case Outcome.Refused<List<LocalDate>>(var reasons) ->
                            Uni.createFrom().item(Outcome.refused(reasons));
                        case Outcome.Done<List<LocalDate>>(var updates) ->
                            rows(session, code).chain(before -> {
                                var row = ProgrammeRow.of(
                                        code, before + 1, wish.section(), wish.item(), wish.detail(), wish.requester());
                                row.meetingId = meeting.map(found -> found.id).orElse(null);
                                return session.persist(row)
                                        .chain(() -> updates(session, row, updates))
                                        .chain(() -> done(session, scope, row, "add"));
                            });
                    };
                })));
    }

    private static Uni<Void> updates(Mutiny.Session session, ProgrammeRow row, List<LocalDate> wanted) {
        var all = Uni.createFrom().voidItem();
        for (var by : wanted) {
            var at = row.position + wanted.indexOf(by) + 1;
            all = all.chain(() -> session.persist(row.again(at, null, by)));
        }
        return all;
    }

    /** Gives a row its meeting. */
    public Uni<Outcome<ProgrammeRow>> timetable(Scope scope, UUID id, String meeting) {
        return change(
                scope,
                id,
                (session, row) -> meeting(session, meeting)
                        .chain(found -> found.map(
                                        to -> switch (Programme.timetable(row.bodyCode, row.state, occasion(to))) {
                                            case Outcome.Refused<Programme.Occasion>(var reasons) ->
                                                Uni.createFrom().item(Outcome.<ProgrammeRow>refused(reasons));
                                            case Outcome.Done<Programme.Occasion> valid -> {
                                                row.section = ProgrammeSection.DATED;
                                                row.meetingId = to.id;
                                                yield done(session, scope, row, "timetable");
                                            }
                                        })
                                .orElseGet(() -> refused(noMeeting()))));
    }

    /** Carries a row forward: it stays, with why it was not met, and a new one takes its place. */
    public Uni<Outcome<ProgrammeRow>> carry(Scope scope, UUID id, @Nullable String meeting, String reason) {
        return change(
                scope,
                id,
                (session, row) -> meeting(session, meeting).chain(found -> {
                    if (meeting != null && found.isEmpty()) {
                        return refused(noMeeting());
                    }
                    return switch (Programme.carry(
                            row.bodyCode,
                            row.state,
                            found.map(ProgrammeKeeping::occasion).orElse(null),
                            reason)) {
                        case Outcome.Refused<String>(var reasons) ->
                            Uni.createFrom().item(Outcome.refused(reasons));
                        case Outcome.Done<String>(var why) ->
                            rows(session, row.bodyCode).chain(before -> {
                                var next = row.again(
                                        before + 1, found.map(to -> to.id).orElse(null), null);
                                row.state = ProgrammeState.CARRIED_FORWARD;
                                row.reason = why;
                                row.carriedTo = next.id;
                                return session.persist(next).chain(() -> done(session, scope, next, "carry-forward"));
                            });
                    };
                }));
    }

    /** Says what met a row. */
    public Uni<Outcome<ProgrammeRow>> meet(Scope scope, UUID id, String by) {
        return change(scope, id, (session, row) -> switch (Programme.meet(row.state, by)) {
            case Outcome.Refused<String>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<String>(var paper) -> {
                row.state = ProgrammeState.MET;
                row.metBy = paper;
                yield done(session, scope, row, "meet");
            }
        });
    }

    private Uni<Outcome<ProgrammeRow>> change(
            Scope scope, UUID id, BiFunction<Mutiny.Session, ProgrammeRow, Uni<Outcome<ProgrammeRow>>> change) {
        return sessions.write(session -> session.find(ProgrammeRow.class, id)
                .chain(row -> row == null
                        ? refused(Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such row"))
                        : ofBody(
                                session,
                                scope,
                                row.bodyCode,
                                body -> session.refresh(row).chain(() -> change.apply(session, row)))));
    }

    /** The body is locked, so that a programme's rows are numbered one after the other. */
    private static Uni<Outcome<ProgrammeRow>> ofBody(
            Mutiny.Session session, Scope scope, String code, Function<BodyRow, Uni<Outcome<ProgrammeRow>>> work) {
        return session.find(BodyRow.class, code, LockModeType.PESSIMISTIC_WRITE).chain(body -> {
            if (body == null) {
                return refused(Refusal.ofField(ProblemCode.NOT_FOUND, "input.body", "there is no such body"));
            }
            return scope.permits(TYPE, "keep", Place.ofBody(Privacy.side(body.kind), body.forceCode, body.code))
                    ? work.apply(body)
                    : refused(Refusal.of(ProblemCode.FORBIDDEN, "only the officer of a body keeps its work programme"));
        });
    }

    private static Uni<Integer> rows(Mutiny.Session session, String body) {
        return session.createSelectionQuery(
                        "select coalesce(max(p.position), 0) from ProgrammeRow p where p.bodyCode = :body",
                        Integer.class)
                .setParameter("body", body)
                .getSingleResult();
    }

    private static Uni<Optional<MeetingRow>> meeting(Mutiny.Session session, @Nullable String reference) {
        return reference == null
                ? Uni.createFrom().item(Optional.empty())
                : session.createSelectionQuery("from MeetingRow m where m.reference = :reference", MeetingRow.class)
                        .setParameter("reference", reference)
                        .getSingleResultOrNull()
                        .map(Optional::ofNullable);
    }

    private static Programme.Occasion occasion(MeetingRow row) {
        return new Programme.Occasion(row.bodyCode, row.state, row.date);
    }

    private Uni<Outcome<ProgrammeRow>> done(Mutiny.Session session, Scope scope, ProgrammeRow row, String act) {
        return session.flush()
                .chain(() -> audit.append(session, scope, act, TYPE, row.id.toString(), row.section.name()))
                .replaceWith(Outcome.done(row));
    }

    private static Refusal noMeeting() {
        return Refusal.ofField(ProblemCode.NOT_FOUND, "input.meeting", "there is no such meeting");
    }

    private static Uni<Outcome<ProgrammeRow>> refused(Refusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
