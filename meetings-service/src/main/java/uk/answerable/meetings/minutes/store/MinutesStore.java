package uk.answerable.meetings.minutes.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** Minutes. Paragraphs of private items exist only for the body's own members and officers. */
@ApplicationScoped
public class MinutesStore {

    private final Sessions sessions;

    @Inject
    MinutesStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A paragraph with the meeting that decides whose it is. */
    public record Entry(MinuteParagraphRow paragraph, MeetingRow meeting) {
        Place place() {
            return Place.ofBody(Privacy.state(meeting.bodyKind, paragraph.part), meeting.forceCode, meeting.bodyCode);
        }
    }

    public Uni<List<MinuteParagraphRow>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select new uk.answerable.meetings.minutes.store.MinutesStore$Entry(p, m)"
                                        + " from MinuteParagraphRow p join MeetingRow m on m.id = p.meetingId"
                                        + " where m.id in (:ids) order by m.id, p.position",
                                Entry.class)
                        .setParameter("ids", meetings)
                        .getResultList())
                .map(entries -> entries.stream()
                        .filter(entry -> scope.permits("MinuteParagraph", "read", entry.place()))
                        .map(Entry::paragraph)
                        .toList());
    }
}
