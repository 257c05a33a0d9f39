package uk.answerable.meetings.minutes.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.meeting.store.AttendanceRow;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** Rows of one meeting's record, as its changes need them. */
final class MinutesFind {

    private MinutesFind() {}

    /** The record of a part; a draft that is not stored yet where nobody wrote any. */
    static Uni<MinutesRecordRow> record(Mutiny.Session session, MeetingRow meeting, Part part) {
        return session.createSelectionQuery(
                        "from MinutesRecordRow r where r.meetingId = :meeting and r.part = :part",
                        MinutesRecordRow.class)
                .setParameter("meeting", meeting.id)
                .setParameter("part", part)
                .getSingleResultOrNull()
                .map(found -> found == null ? MinutesRecordRow.draft(meeting.id, part) : found);
    }

    static Uni<List<MinuteParagraphRow>> paragraphs(Mutiny.Session session, MeetingRow meeting) {
        return all(session, meeting, "MinuteParagraphRow", MinuteParagraphRow.class);
    }

    static Uni<List<ResolutionRow>> resolutions(Mutiny.Session session, MeetingRow meeting) {
        return all(session, meeting, "ResolutionRow", ResolutionRow.class);
    }

    static Uni<List<DisclosureRow>> disclosures(Mutiny.Session session, MeetingRow meeting) {
        return all(session, meeting, "DisclosureRow", DisclosureRow.class);
    }

    static Uni<List<AttendanceRow>> attendance(Mutiny.Session session, MeetingRow meeting) {
        return all(session, meeting, "AttendanceRow", AttendanceRow.class);
    }

    static Uni<List<CorrectionRow>> corrections(Mutiny.Session session, MeetingRow meeting) {
        return all(session, meeting, "CorrectionRow", CorrectionRow.class);
    }

    private static <T> Uni<List<T>> all(Mutiny.Session session, MeetingRow meeting, String entity, Class<T> type) {
        return session.createSelectionQuery(
                        "from " + entity + " r where r.meetingId = :meeting order by r.position", type)
                .setParameter("meeting", meeting.id)
                .getResultList();
    }

    /** The item of that number; refused with {@code INVALID_INPUT}. */
    static Uni<Outcome<AgendaItemRow>> item(Mutiny.Session session, MeetingRow meeting, String number) {
        return session.createSelectionQuery(
                        "from AgendaItemRow i where i.meetingId = :meeting and i.number = :number", AgendaItemRow.class)
                .setParameter("meeting", meeting.id)
                .setParameter("number", number)
                .getSingleResultOrNull()
                .map(found -> found == null
                        ? Outcome.refused(Refusal.ofField(
                                ProblemCode.INVALID_INPUT, "input.item", "the agenda has no item " + number))
                        : Outcome.done(found));
    }
}
