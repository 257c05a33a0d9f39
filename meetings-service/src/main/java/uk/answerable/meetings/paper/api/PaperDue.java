package uk.answerable.meetings.paper.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.paper.rules.PaperDeadline;
import uk.answerable.meetings.paper.rules.PaperStep;

/** Until when a step is due, and how that was reckoned. */
public record PaperDue(
        @NonNull PaperStep step,
        @NonNull LocalDate by,
        @NonNull String status,
        @NonNull String source,
        @NonNull List<@NonNull String> explanation) {

    static PaperDue of(PaperDeadline deadline) {
        return new PaperDue(
                deadline.step(), deadline.by(), deadline.status(), deadline.source(), deadline.explanation());
    }
}
