package uk.answerable.meetings.membership.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.membership.rules.Seat;

/** Seats, who holds them and what is registered. All of it is public but the names. */
@ApplicationScoped
public class MemberStore {

    private final Sessions sessions;

    @Inject
    MemberStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A seat in one of its terms; without any it was never held. */
    public record Held(
            BodyRow body,
            SeatRow seat,
            @Nullable SeatTermRow term,
            @Nullable MemberNameRow name) {
        /** Whose it is to know the name. */
        public Place place() {
            return Place.ofBody(Privacy.state(body.kind, Part.PRIVATE), body.forceCode, body.code);
        }

        public boolean covers(LocalDate day) {
            return term != null && term.term().covers(day);
        }
    }

    /** All terms of bodies' seats, in the order of their lists. */
    public Uni<List<Held>> ofBodies(Scope scope, Collection<String> bodies) {
        return sessions.read(session -> session.createSelectionQuery(
                        "select new uk.answerable.meetings.membership.store.MemberStore$Held(b, s, t, n)"
                                + " from SeatRow s join BodyRow b on b.code = s.bodyCode"
                                + " left join SeatTermRow t on t.seatId = s.id"
                                + " left join MemberNameRow n on n.termId = t.id"
                                + " where s.bodyCode in (:bodies) order by s.bodyCode, s.position, t.startedOn",
                        Held.class)
                .setParameter("bodies", bodies)
                .getResultList());
    }

    /** Registered in those terms, as they were. */
    public Uni<List<InterestRow>> interests(Scope scope, Collection<UUID> terms) {
        return terms.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.read(session -> session.createSelectionQuery(
                                "from InterestRow i where i.termId in (:terms) order by i.registeredOn, i.id",
                                InterestRow.class)
                        .setParameter("terms", terms)
                        .getResultList());
    }

    /** Of bodies, by name. */
    public Uni<List<WorkingGroupRow>> workingGroups(Scope scope, Collection<String> bodies) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from WorkingGroupRow g where g.bodyCode in (:bodies) order by g.name", WorkingGroupRow.class)
                .setParameter("bodies", bodies)
                .getResultList());
    }

    /** The seats of one body with their terms, for what is decided within a transaction. */
    public static Uni<List<Seat>> seats(Mutiny.Session session, String body) {
        return session.createSelectionQuery(
                        "from SeatRow s where s.bodyCode = :body order by s.position", SeatRow.class)
                .setParameter("body", body)
                .getResultList()
                .chain(seats -> session.createSelectionQuery(
                                "select t from SeatTermRow t join SeatRow s on s.id = t.seatId where s.bodyCode = :body",
                                SeatTermRow.class)
                        .setParameter("body", body)
                        .getResultList()
                        .map(terms -> seats(seats, terms)));
    }

    private static List<Seat> seats(List<SeatRow> seats, List<SeatTermRow> terms) {
        var ofSeat = terms.stream().collect(groupingBy(term -> term.seatId));
        return seats.stream()
                .map(seat -> new Seat(
                        seat.office,
                        seat.role,
                        ofSeat.getOrDefault(seat.id, List.of()).stream()
                                .map(SeatTermRow::term)
                                .toList()))
                .toList();
    }

    /** The same of what was read with its body. */
    public static List<Seat> seats(List<Held> held) {
        return seats(
                held.stream().map(Held::seat).distinct().toList(),
                held.stream().map(Held::term).filter(Objects::nonNull).toList());
    }
}
