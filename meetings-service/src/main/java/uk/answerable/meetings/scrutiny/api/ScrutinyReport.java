package uk.answerable.meetings.scrutiny.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.scrutiny.store.ScrutinyReportRow;

/** The office's report on a quarter's performance. */
@Description("A report of the commissioner's office on the performance of the force in a quarter.")
public record ScrutinyReport(
        @Id @NonNull String id,
        @NonNull String reference,
        @NonNull String force,
        @NonNull String title,
        @NonNull String version,
        @NonNull LocalDate date,
        @NonNull String author,
        @NonNull String marking,
        @Ignore UUID key,
        @Ignore UUID meetingKey) {

    static ScrutinyReport of(ScrutinyReportRow row) {
        return new ScrutinyReport(
                row.id.toString(),
                row.reference,
                row.forceCode,
                row.title,
                row.version,
                row.date,
                row.author,
                row.marking,
                row.id,
                row.meetingId);
    }
}
