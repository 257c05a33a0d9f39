package uk.answerable.meetings.reference.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.membership.rules.SeatKind;
import uk.answerable.meetings.membership.rules.SeatRole;
import uk.answerable.meetings.membership.rules.Term;
import uk.answerable.meetings.membership.store.SeatRow;
import uk.answerable.meetings.membership.store.SeatTermRow;
import uk.answerable.meetings.membership.store.WorkingGroupRow;

/** Seats as papers list them, held since before the records, and working groups. */
final class MembershipRows {

    private final List<SeatRow> seats =
            ShippedTable.rows(MembershipRows.class, "/reference/seats.csv", MembershipRows::seat);

    /** Seats, which the rest refers to. */
    List<SeatRow> seats() {
        return seats;
    }

    List<Object> termsAndGroups() {
        var rows = new ArrayList<Object>();
        seats.forEach(seat -> rows.add(SeatTermRow.of(seat.id, new Term(null, null))));
        rows.addAll(ShippedTable.rows(
                MembershipRows.class,
                "/reference/working-groups.csv",
                row -> WorkingGroupRow.of(row.get("body"), row.get("name"), row.get("remit"))));
        return rows;
    }

    private static SeatRow seat(CSVRecord row) {
        var seat = SeatRow.of(row.get("body"), (int) row.getRecordNumber(), row.get("office"));
        seat.role = SeatRole.valueOf(row.get("role"));
        seat.kind = SeatKind.valueOf(row.get("kind"));
        seat.appointedBy = row.get("appointed_by");
        return seat;
    }
}
