package uk.answerable.meetings.reference.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.rules.AgendaItem;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.meeting.rules.Meeting;
import uk.answerable.meetings.minutes.rules.MinuteParagraph;
import uk.answerable.meetings.minutes.rules.MinutesStage;
import uk.answerable.meetings.minutes.store.MinuteParagraphRow;
import uk.answerable.meetings.minutes.store.MinutesRecordRow;
import uk.answerable.meetings.minutes.store.ResolutionRow;

/** The minutes of one meeting of the reference data as rows. What papers print is agreed. */
final class RecordRows {

    private RecordRows() {}

    static List<Object> of(Meeting meeting, UUID id, @Nullable Meeting confirming) {
        var rows = new ArrayList<Object>();
        for (int i = 0; i < meeting.minutes().size(); i++) {
            rows.add(paragraph(id, i, meeting.minutes().get(i)));
        }
        for (int i = 0; i < meeting.resolutions().size(); i++) {
            rows.add(ResolutionRow.of(id, i, meeting.resolutions().get(i), true));
        }
        if (confirming != null || !meeting.minutes().isEmpty()) {
            rows.add(record(id, Part.PUBLIC, confirming));
        }
        if (!meeting.minutes().isEmpty() && meeting.agenda().stream().anyMatch(AgendaItem::isPrivate)) {
            rows.add(record(id, Part.PRIVATE, null));
        }
        return rows;
    }

    private static MinutesRecordRow record(UUID meeting, Part part, @Nullable Meeting confirming) {
        var row = new MinutesRecordRow();
        row.id = Ids.next();
        row.meetingId = meeting;
        row.part = part;
        row.stage = MinutesStage.Code.AGREED;
        if (confirming != null) {
            row.stage = MinutesStage.Code.CONFIRMED;
            row.confirmedOn = confirming.date();
            row.confirmedAt = confirming.reference();
        }
        return row;
    }

    private static MinuteParagraphRow paragraph(UUID meeting, int position, MinuteParagraph paragraph) {
        var row = new MinuteParagraphRow();
        row.id = Ids.next();
        row.meetingId = meeting;
        row.position = position;
        row.anchor = paragraph.anchor();
        row.anchorAssigned = paragraph.anchorAssigned();
        row.gist = paragraph.gist();
        row.part = paragraph.part();
        row.published = true;
        return row;
    }
}
