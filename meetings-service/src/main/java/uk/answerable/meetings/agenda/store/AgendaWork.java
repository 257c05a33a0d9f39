package uk.answerable.meetings.agenda.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** What a change of an agenda is made of: the meeting, its body, and the moment. */
record AgendaWork(Mutiny.Session session, MeetingRow meeting, GovernanceBody body, Instant now) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    LocalDate today() {
        return LocalDate.ofInstant(now, HERE);
    }

    boolean published() {
        return meeting.state != MeetingState.PLANNED;
    }

    /** In the order of their numbers. */
    Uni<List<AgendaItemRow>> items() {
        return session.createSelectionQuery(
                        "from AgendaItemRow i where i.meetingId = :meeting order by i.sortKey, i.id",
                        AgendaItemRow.class)
                .setParameter("meeting", meeting.id)
                .getResultList();
    }

    /** The item of that number. */
    Uni<Optional<AgendaItemRow>> item(String number) {
        return session.createSelectionQuery(
                        "from AgendaItemRow i where i.meetingId = :meeting and i.number = :number", AgendaItemRow.class)
                .setParameter("meeting", meeting.id)
                .setParameter("number", number)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    /** Whether the meeting has decided on an item. */
    Uni<Boolean> decided(String number) {
        return session.createNativeQuery(
                        "SELECT count(*) FROM resolution WHERE meeting_id = :meeting AND item_number = :number",
                        Long.class)
                .setParameter("meeting", meeting.id)
                .setParameter("number", number)
                .getSingleResult()
                .map(count -> count > 0);
    }
}
