package uk.answerable.meetings.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.notice.rules.DueNotices;
import uk.answerable.meetings.notice.rules.NoticePolicy;
import uk.answerable.meetings.notice.rules.PreElectionPeriod;

/** The dated settings of notices, read once from the files that ship with this service. */
@ApplicationScoped
public class NoticeFiles {

    /** How long before what an office is told. */
    @Produces
    @Singleton
    public static DueNotices dueNotices() {
        return new DueNotices(
                read(
                        "notice-policies.csv",
                        row -> new NoticePolicy(
                                row.get("rule"),
                                ShippedTable.number(row, "amount"),
                                row.get("unit").equals("working days"),
                                ShippedTable.day(row, "valid_from"),
                                ShippedTable.day(row, "valid_to"),
                                row.get("status"),
                                row.get("source"))),
                WorkingDays.ofEnglandAndWales());
    }

    /** The pre-election periods known. */
    public static List<PreElectionPeriod> preElectionPeriods() {
        return read(
                "pre-election-periods.csv",
                row -> new PreElectionPeriod(
                        row.get("force"),
                        LocalDate.parse(row.get("starts")),
                        LocalDate.parse(row.get("ends")),
                        row.get("election"),
                        row.get("status"),
                        row.get("source")));
    }

    private static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        return ShippedTable.rows(NoticeFiles.class, "/reference/" + file, row);
    }
}
