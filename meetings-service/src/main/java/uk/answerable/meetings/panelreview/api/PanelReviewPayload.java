package uk.answerable.meetings.panelreview.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.panelreview.rules.Reviewing;
import uk.answerable.meetings.panelreview.store.PanelReviewRow;

/** The review as it is now, or why it is not. */
public record PanelReviewPayload(
        @Nullable PanelReview panelReview, @NonNull List<@NonNull UserError> userErrors) {

    static PanelReviewPayload of(Outcome<PanelReviewRow> outcome, Reviewing rules, LocalDate today) {
        return switch (outcome) {
            case Outcome.Done<PanelReviewRow>(var row) ->
                new PanelReviewPayload(PanelReview.of(row, rules, today), List.of());
            case Outcome.Refused<PanelReviewRow>(var reasons) ->
                new PanelReviewPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
