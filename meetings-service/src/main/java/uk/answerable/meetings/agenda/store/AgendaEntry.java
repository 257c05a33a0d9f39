package uk.answerable.meetings.agenda.store;

import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** An item together with its meeting, which decides whose it is. */
public record AgendaEntry(AgendaItemRow item, MeetingRow meeting) {

    /** Whether it exists for the caller: what is not published does for the body's own. */
    public boolean isKnownTo(Scope scope) {
        return item.published || scope.permits("AgendaItem", "note", place());
    }

    public Place place() {
        return Place.ofBody(
                Privacy.state(meeting.bodyKind, item.part, item.published), meeting.forceCode, meeting.bodyCode);
    }
}
