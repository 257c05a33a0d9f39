package uk.answerable.meetings.response.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The last day to publish a response, and how it was reckoned. */
@Description("The last day to publish the response, and how it was reckoned.")
public record ResponseDeadline(
        @NonNull LocalDate due,
        int days,
        @NonNull String startRule,
        @NonNull String source,
        @NonNull String status,
        @NonNull List<@NonNull String> explanation) {

    static ResponseDeadline of(uk.answerable.meetings.response.rules.ResponseDeadline rule) {
        return new ResponseDeadline(
                rule.due(), rule.amount(), rule.startRule(), rule.source(), rule.status(), rule.explanation());
    }
}
