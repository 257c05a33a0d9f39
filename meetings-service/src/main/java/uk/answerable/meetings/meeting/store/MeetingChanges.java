package uk.answerable.meetings.meeting.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.body.rules.Privacy;

/** Changes to a meeting's record by the officer of its body: one after the other, each with its audit entry. */
@ApplicationScoped
public class MeetingChanges {

    private final Sessions sessions;
    private final AuditTrail audit;

    @Inject
    MeetingChanges(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected MeetingChanges() {
        this.sessions = null;
        this.audit = null;
    }

    /**
     * What is done to a meeting, and what the audit trail says of it: codes, dates and numbers only. A refusal writes
     * nothing.
     */
    public interface Change extends BiFunction<Mutiny.Session, MeetingRow, Uni<Outcome<String>>> {}

    /**
     * Changes a meeting while nobody else does.
     *
     * @param permission command in the matrix, on the state {@code panel} or {@code board}
     * @param act name in the audit trail
     * @return refused with {@code NOT_FOUND}, {@code FORBIDDEN}, or as the change refuses
     */
    public Uni<Outcome<MeetingRow>> change(
            Scope scope, String reference, String permission, String act, Change change) {
        return within(
                scope,
                reference,
                permission,
                (session, meeting) -> change.apply(session, meeting)
                        .chain(outcome -> audited(session, scope, meeting, act, outcome)));
    }

    /** The same for what has an audit entry of its own. */
    public <T> Uni<Outcome<T>> within(
            Scope scope,
            String reference,
            String permission,
            BiFunction<Mutiny.Session, MeetingRow, Uni<Outcome<T>>> work) {
        return sessions.write(session -> session.createSelectionQuery(
                        "from MeetingRow m where m.reference = :reference", MeetingRow.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull()
                .chain(meeting -> {
                    if (meeting == null) {
                        return refused(
                                Refusal.ofField(ProblemCode.NOT_FOUND, "input.meeting", "there is no such meeting"));
                    }
                    if (!scope.permits("Meeting", permission, office(meeting))) {
                        return refused(Refusal.of(
                                ProblemCode.FORBIDDEN, "only the officer of the body that meets keeps its record"));
                    }
                    return work.apply(session, meeting);
                }));
    }

    /** Whose officer keeps the record of a meeting. */
    public static Place office(MeetingRow meeting) {
        return Place.ofBody(Privacy.side(meeting.bodyKind), meeting.forceCode, meeting.bodyCode);
    }

    private Uni<Outcome<MeetingRow>> audited(
            Mutiny.Session session, Scope scope, MeetingRow meeting, String act, Outcome<String> outcome) {
        return switch (outcome) {
            case Outcome.Refused<String>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<String>(var detail) ->
                session.flush()
                        .chain(() -> audit.append(session, scope, act, "Meeting", meeting.id.toString(), detail))
                        .replaceWith(Outcome.done(meeting));
        };
    }

    private static <T> Uni<Outcome<T>> refused(Refusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
