package uk.answerable.meetings.meeting.store;

import java.time.LocalDate;
import java.util.List;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.meeting.rules.PreElectionPeriod;

/** The pre-election periods known, from the file that ships with this service. */
public final class ElectionsFile {

    private ElectionsFile() {}

    public static List<PreElectionPeriod> read() {
        return ShippedTable.rows(
                ElectionsFile.class,
                "/reference/pre-election-periods.csv",
                row -> new PreElectionPeriod(
                        row.get("force"),
                        LocalDate.parse(row.get("starts")),
                        LocalDate.parse(row.get("poll")),
                        LocalDate.parse(row.get("ends")),
                        row.get("election"),
                        row.get("status"),
                        row.get("source")));
    }
}
