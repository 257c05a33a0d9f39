package uk.answerable.meetings.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.notice.rules.DueNotices;
import uk.answerable.meetings.notice.rules.NoticePolicy;
import uk.answerable.meetings.notice.rules.NoticeTimes;
import uk.answerable.meetings.notice.rules.ScrutinyDue;

/** The dated settings of notices, read once from the files that ship with this service. */
@ApplicationScoped
public class NoticeFiles {

    /** How long before what an office is told. */
    @Produces
    @Singleton
    public static NoticeTimes times() {
        return new NoticeTimes(
                ShippedTable.rows(
                        NoticeFiles.class,
                        "/reference/notice-policies.csv",
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

    /** What is told of actions, agendas and elections. */
    @Produces
    @Singleton
    public static DueNotices dueNotices() {
        return new DueNotices(times());
    }

    /** What is told of scrutiny and of what follows from it. */
    @Produces
    @Singleton
    public static ScrutinyDue scrutinyDue() {
        return new ScrutinyDue(times());
    }
}
