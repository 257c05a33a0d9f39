package uk.answerable.meetings.reference.store;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.programme.rules.ProgrammeSection;
import uk.answerable.meetings.programme.store.ProgrammeRow;

/** Work programmes as a paper prints them, each dated row tied to the meeting of its day. */
final class ProgrammeRows {

    private ProgrammeRows() {}

    /**
     * All rows.
     *
     * @param meetings by reference
     */
    static List<ProgrammeRow> all(Map<String, MeetingRow> meetings) {
        return ShippedTable.rows(ProgrammeRows.class, "/reference/work-programme.csv", row -> row(row, meetings));
    }

    private static ProgrammeRow row(CSVRecord row, Map<String, MeetingRow> meetings) {
        var made = ProgrammeRow.of(
                row.get("body"),
                (int) row.getRecordNumber(),
                ProgrammeSection.valueOf(row.get("section")),
                row.get("item"),
                row.get("detail"),
                row.get("requester"));
        made.printedDate = row.get("printed_date");
        var reference = row.get("meeting");
        if (!reference.isEmpty()) {
            var meeting = meetings.get(reference);
            if (meeting == null) {
                throw new IllegalStateException("a work programme names an unknown meeting: " + reference);
            }
            made.meetingId = meeting.id;
        }
        return made;
    }
}
