package uk.answerable.meetings.agenda.store;

import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** An item together with its meeting, which decides whose it is. */
public record AgendaEntry(AgendaItemRow item, MeetingRow meeting) {

    public Place place() {
        return Place.ofBody(Privacy.state(meeting.bodyKind, item.part), meeting.forceCode, meeting.bodyCode);
    }
}
