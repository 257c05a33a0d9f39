package uk.answerable.meetings.membership.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
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
import uk.answerable.meetings.membership.rules.Appointing;
import uk.answerable.meetings.membership.rules.SeatKind;
import uk.answerable.meetings.membership.rules.SeatRole;
import uk.answerable.meetings.membership.rules.Term;

/** Appointments, vacancies and registers, kept by the officer of the body. Audit entries name offices, no persons. */
@ApplicationScoped
public class Memberships {

    private final Sessions sessions;
    private final AuditTrail audit;

    @Inject
    Memberships(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected Memberships() {
        this.sessions = null;
        this.audit = null;
    }

    /** Who is appointed to what. */
    public record Appointment(
            String office,
            SeatRole role,
            SeatKind kind,
            String appointedBy,
            Term term,
            @Nullable String displayName) {}

    /** Appoints to a seat of the body. */
    public Uni<Outcome<BodyRow>> appoint(Scope scope, String code, Appointment appointment) {
        var office = appointment.office().strip();
        return keep(
                scope,
                code,
                "appoint",
                (session, body) -> MemberStore.seats(session, body.code).chain(seats -> switch (Appointing.appoint(
                        seats, office, appointment.role(), appointment.term())) {
                    case Outcome.Refused<Term>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
                    case Outcome.Done<Term>(var term) ->
                        seat(session, body, office)
                                .map(known -> known.orElseGet(() -> SeatRow.of(body.code, seats.size() + 1, office)))
                                .chain(seat -> hold(session, seat, appointment, term))
                                .replaceWith(Outcome.done(office));
                }));
    }

    private static Uni<Void> hold(Mutiny.Session session, SeatRow seat, Appointment appointment, Term term) {
        seat.role = appointment.role();
        seat.kind = appointment.kind();
        seat.appointedBy = appointment.appointedBy().strip();
        var held = SeatTermRow.of(seat.id, term);
        var name = appointment.displayName();
        return session.persist(seat)
                .chain(session::flush)
                .chain(() -> session.persist(held))
                .chain(session::flush)
                .chain(() -> name == null || name.isBlank()
                        ? Uni.createFrom().voidItem()
                        : session.persist(MemberNameRow.of(held.id, name.strip())));
    }

    /** Ends the term that a seat is held in: it falls vacant the day after. */
    public Uni<Outcome<BodyRow>> end(Scope scope, String code, String office, LocalDate on, String reason) {
        return keep(
                scope,
                code,
                "end-membership",
                (session, body) -> term(session, body, office, on)
                        .chain(found -> MemberStore.seats(session, body.code)
                                .map(seats -> seats.stream()
                                        .filter(seat -> seat.office().equals(office))
                                        .findFirst()
                                        .map(seat -> Appointing.end(seat, on, reason))
                                        .orElseGet(() -> Outcome.refused(noSeat(office)))
                                        .map(term -> {
                                            found.ifPresent(row -> {
                                                row.endedOn = term.until();
                                                row.endReason = reason.strip();
                                            });
                                            return office;
                                        }))));
    }

    /** Registers an interest of who holds the seat on that day. */
    public Uni<Outcome<BodyRow>> register(Scope scope, String code, String office, String gist, LocalDate on) {
        return keep(
                scope,
                code,
                "register-interest",
                (session, body) -> term(session, body, office, on).chain(found -> {
                    if (found.isEmpty()) {
                        return Uni.createFrom().item(Outcome.refused(noSeat(office)));
                    }
                    return gist.isBlank()
                            ? Uni.createFrom()
                                    .item(Outcome.refused(Refusal.ofField(
                                            ProblemCode.INVALID_INPUT, "input.gist", "say what the interest is")))
                            : session.persist(InterestRow.of(found.get().id, gist.strip(), on))
                                    .replaceWith(Outcome.done(office));
                }));
    }

    /** Sets up a working group, or changes its remit. */
    public Uni<Outcome<BodyRow>> group(Scope scope, String code, String name, String remit) {
        return keep(scope, code, "put-working-group", (session, body) -> {
            if (name.isBlank() || remit.isBlank()) {
                return Uni.createFrom()
                        .item(Outcome.refused(Refusal.ofField(
                                ProblemCode.INVALID_INPUT,
                                name.isBlank() ? "input.name" : "input.remit",
                                "a working group has a name and a remit")));
            }
            return session.createSelectionQuery(
                            "from WorkingGroupRow g where g.bodyCode = :body and g.name = :name", WorkingGroupRow.class)
                    .setParameter("body", body.code)
                    .setParameter("name", name.strip())
                    .getSingleResultOrNull()
                    .chain(known -> {
                        if (known != null) {
                            known.remit = remit.strip();
                            return Uni.createFrom().voidItem();
                        }
                        return session.persist(WorkingGroupRow.of(body.code, name.strip(), remit.strip()));
                    })
                    .replaceWith(Outcome.done(name.strip()));
        });
    }

    private static Refusal noSeat(String office) {
        return Refusal.ofField(
                ProblemCode.INVALID_INPUT, "input.office", "nobody holds the seat of %s then".formatted(office));
    }

    private static Uni<Optional<SeatRow>> seat(Mutiny.Session session, BodyRow body, String office) {
        return session.createSelectionQuery(
                        "from SeatRow s where s.bodyCode = :body and s.office = :office", SeatRow.class)
                .setParameter("body", body.code)
                .setParameter("office", office)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private static Uni<Optional<SeatTermRow>> term(Mutiny.Session session, BodyRow body, String office, LocalDate on) {
        return session.createSelectionQuery(
                        "select t from SeatTermRow t join SeatRow s on s.id = t.seatId"
                                + " where s.bodyCode = :body and s.office = :office",
                        SeatTermRow.class)
                .setParameter("body", body.code)
                .setParameter("office", office)
                .getResultList()
                .map(rows -> rows.stream().filter(row -> row.term().covers(on)).findFirst());
    }

    private Uni<Outcome<BodyRow>> keep(
            Scope scope, String code, String act, BiFunction<Mutiny.Session, BodyRow, Uni<Outcome<String>>> work) {
        return sessions.write(session -> session.find(BodyRow.class, code, LockModeType.PESSIMISTIC_WRITE)
                .chain(body -> {
                    if (body == null) {
                        return refused(Refusal.ofField(ProblemCode.NOT_FOUND, "input.body", "there is no such body"));
                    }
                    if (!scope.permits(
                            "Seat", "keep", Place.ofBody(Privacy.side(body.kind), body.forceCode, body.code))) {
                        return refused(Refusal.of(
                                ProblemCode.FORBIDDEN, "only the officer of a body keeps the list of its members"));
                    }
                    return work.apply(session, body).chain(outcome -> switch (outcome) {
                        case Outcome.Refused<String>(var reasons) ->
                            Uni.createFrom().item(Outcome.refused(reasons));
                        case Outcome.Done<String>(var office) ->
                            session.flush()
                                    .chain(() -> audit.append(session, scope, act, "Body", code, office))
                                    .replaceWith(Outcome.done(body));
                    });
                }));
    }

    private static Uni<Outcome<BodyRow>> refused(Refusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
