package uk.answerable.meetings.reference.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.action.rules.CommitmentState;
import uk.answerable.meetings.action.store.CommitmentRow;
import uk.answerable.meetings.action.store.MatterRow;
import uk.answerable.meetings.meeting.rules.MatterBroughtForward;
import uk.answerable.meetings.meeting.rules.Meeting;

/** What one meeting of the reference data carried over and promised, as rows. */
final class MatterRows {

    private MatterRows() {}

    static List<Object> of(Meeting meeting, UUID id) {
        var rows = new ArrayList<Object>();
        for (int i = 0; i < meeting.matters().size(); i++) {
            rows.add(matter(id, i, meeting.matters().get(i)));
        }
        for (int i = 0; i < meeting.commitments().size(); i++) {
            rows.add(commitment(id, i, meeting.commitments().get(i)));
        }
        return rows;
    }

    private static MatterRow matter(UUID meeting, int position, MatterBroughtForward matter) {
        var row = new MatterRow();
        row.id = Ids.next();
        row.meetingId = meeting;
        row.position = position;
        row.reference = matter.reference();
        row.fromMeeting = matter.fromMeeting();
        row.topic = matter.topic();
        row.updateRequired = matter.updateRequired();
        row.outcome = matter.outcome();
        return row;
    }

    private static CommitmentRow commitment(UUID meeting, int position, String text) {
        var row = new CommitmentRow();
        row.id = Ids.next();
        row.meetingId = meeting;
        row.position = position;
        row.anchor = "";
        row.text = text;
        row.state = CommitmentState.SPOKEN;
        return row;
    }
}
