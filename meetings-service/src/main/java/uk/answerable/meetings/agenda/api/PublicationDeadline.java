package uk.answerable.meetings.agenda.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The latest day to publish an agenda, and how it was reckoned. */
@Description("The latest day to publish the agenda so that the clear days lie between, and how it was reckoned.")
public record PublicationDeadline(
        @NonNull LocalDate latestDay,
        int clearDays,
        @NonNull String unit,
        @NonNull String source,
        @NonNull String status,
        @NonNull List<@NonNull String> explanation) {

    static PublicationDeadline of(uk.answerable.meetings.agenda.rules.PublicationDeadline rule) {
        return new PublicationDeadline(
                rule.latestDay(), rule.clearDays(), rule.unit(), rule.source(), rule.status(), rule.explanation());
    }
}
