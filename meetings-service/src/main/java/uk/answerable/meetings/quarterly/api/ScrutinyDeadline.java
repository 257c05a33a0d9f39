package uk.answerable.meetings.quarterly.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** Until when a paper of a quarter is due, and how that was reckoned. */
public record ScrutinyDeadline(
        @NonNull LocalDate due,
        @NonNull String status,
        @NonNull String source,
        @NonNull List<@NonNull String> explanation) {

    static ScrutinyDeadline of(uk.answerable.meetings.quarterly.rules.ScrutinyDeadline rule) {
        return new ScrutinyDeadline(rule.due(), rule.status(), rule.source(), rule.explanation());
    }
}
