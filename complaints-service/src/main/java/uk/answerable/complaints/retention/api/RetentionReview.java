package uk.answerable.complaints.retention.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.retention.rules.RetentionRule;
import uk.answerable.complaints.retention.store.ClosedCase;

/** A closed case that is due for retention review. */
@Description("A closed case that somebody should look at, whether it must still be kept. Nothing is deleted by it.")
public record RetentionReview(
        @Id @NonNull String caseId,
        @NonNull String reference,
        @NonNull LocalDate closedOn,
        @NonNull LocalDate dueOn,
        @NonNull String nextStep,
        @NonNull String rule,
        @NonNull String status,
        @NonNull String source,
        @NonNull List<@NonNull String> explanation) {

    static RetentionReview of(ClosedCase closed, RetentionRule rule) {
        return new RetentionReview(
                closed.id().toString(),
                closed.reference(),
                closed.closedOn(),
                rule.dueOn(closed.closedOn()),
                rule.nextStep(),
                "%s: %d years from closure".formatted(rule.record(), rule.years()),
                rule.status(),
                rule.source(),
                rule.explanation(closed.closedOn()));
    }
}
