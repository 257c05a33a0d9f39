package uk.answerable.meetings.minutes.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.agenda.rules.Part;
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
        public Place place() {
            return Place.ofBody(
                    Privacy.state(meeting.bodyKind, paragraph.part, paragraph.published),
                    meeting.forceCode,
                    meeting.bodyCode);
        }
    }

    /** The records of each part that the caller may know of: a draft, and the exempt one, are the body's own. */
    public Uni<List<MinutesRecordRow>> records(Scope scope, Collection<UUID> meetings) {
        return ofMeetings(
                scope,
                meetings,
                "MinutesRecordRow",
                "r.part",
                MinutesRecordRow.class,
                row -> row.part,
                row -> row.stage().isPublished());
    }

    /** Resolutions, in the order they were passed. */
    public Uni<List<ResolutionRow>> resolutions(Scope scope, Collection<UUID> meetings) {
        return ofMeetings(
                scope,
                meetings,
                "ResolutionRow",
                "r.position",
                ResolutionRow.class,
                row -> row.part,
                row -> row.published);
    }

    /** When parts started and finished; of the private part for the body's own. */
    public Uni<List<SittingRow>> sittings(Scope scope, Collection<UUID> meetings) {
        return ofMeetings(scope, meetings, "SittingRow", "r.part desc", SittingRow.class, row -> row.part, row -> true);
    }

    /** Disclosures of interest, public with the public part of the meeting. */
    public Uni<List<DisclosureRow>> disclosures(Scope scope, Collection<UUID> meetings) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from DisclosureRow r where r.meetingId in (:ids) order by r.meetingId, r.position",
                        DisclosureRow.class)
                .setParameter("ids", meetings)
                .getResultList());
    }

    /** A correction with the paragraph it changed, which decides who reads it. */
    public record CorrectedParagraph(CorrectionRow correction, MinuteParagraphRow paragraph, MeetingRow meeting) {}

    /** Corrections, oldest first. */
    public Uni<List<CorrectedParagraph>> corrections(Scope scope, Collection<UUID> meetings) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select new uk.answerable.meetings.minutes.store.MinutesStore$CorrectedParagraph(c, p, m)"
                                        + " from CorrectionRow c join MinuteParagraphRow p on p.id = c.paragraphId"
                                        + " join MeetingRow m on m.id = c.meetingId"
                                        + " where c.meetingId in (:ids) order by m.id, c.position",
                                CorrectedParagraph.class)
                        .setParameter("ids", meetings)
                        .getResultList())
                .map(found -> found.stream()
                        .filter(one -> scope.permits(
                                "MinuteParagraph", "read", new Entry(one.paragraph(), one.meeting()).place()))
                        .toList());
    }

    private record OfMeeting<T>(T row, MeetingRow meeting) {}

    private <T> Uni<List<T>> ofMeetings(
            Scope scope,
            Collection<UUID> meetings,
            String entity,
            String order,
            Class<T> type,
            Function<T, Part> part,
            Predicate<T> published) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select r, m from " + entity + " r join MeetingRow m on m.id = r.meetingId"
                                        + " where m.id in (:ids) order by m.id, " + order,
                                Object[].class)
                        .setParameter("ids", meetings)
                        .getResultList())
                .map(found -> found.stream()
                        .map(pair -> new OfMeeting<>(type.cast(pair[0]), (MeetingRow) pair[1]))
                        .filter(one -> scope.permits(
                                "MinuteParagraph",
                                "read",
                                Place.ofBody(
                                        Privacy.state(
                                                one.meeting().bodyKind,
                                                part.apply(one.row()),
                                                published.test(one.row())),
                                        one.meeting().forceCode,
                                        one.meeting().bodyCode)))
                        .map(OfMeeting::row)
                        .toList());
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
