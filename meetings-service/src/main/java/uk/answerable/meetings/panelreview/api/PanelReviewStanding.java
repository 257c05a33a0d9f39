package uk.answerable.meetings.panelreview.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.panelreview.rules.PanelReviewStep;
import uk.answerable.meetings.panelreview.rules.PanelStepOwner;
import uk.answerable.meetings.panelreview.rules.PanelStepState;
import uk.answerable.meetings.panelreview.rules.StepStanding;

/** A step of a review and how it stands. */
@Description("A step of a panel's review: until when, why then, and how it stands.")
public record PanelReviewStanding(
        @NonNull PanelReviewStep step,
        @NonNull PanelStepOwner by,

        @Nullable @Description("Null where the law sets no number of days.")
        LocalDate due,

        @Nullable LocalDate takenOn,
        @NonNull PanelStepState state,
        @NonNull String timeRule,
        @NonNull String status,
        @NonNull String source,
        @NonNull List<@NonNull String> explanation) {

    static PanelReviewStanding of(StepStanding standing) {
        var policy = standing.policy();
        return new PanelReviewStanding(
                policy.step(),
                policy.by(),
                standing.due(),
                standing.takenOn(),
                standing.state(),
                policy.timeRule(),
                policy.status(),
                policy.source(),
                standing.explanation());
    }
}
