package uk.answerable.meetings.panelreview.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.panelreview.rules.PanelConclusion;
import uk.answerable.meetings.panelreview.rules.PanelReviewKind;
import uk.answerable.meetings.panelreview.rules.Reviewing;
import uk.answerable.meetings.panelreview.store.PanelReviewRow;

/** What a panel reviews by law. Its conclusion is its own until it publishes its report. */
@Description(
        "What a panel reviews by law: a plan, an annual report or a senior appointment. What it concludes is null for"
                + " others until it publishes its report. No candidate is named here.")
public record PanelReview(
        @Id @NonNull String id,
        @NonNull String body,
        @NonNull PanelReviewKind kind,
        @NonNull String subject,
        @NonNull LocalDate notifiedOn,

        @NonNull @Description("In their order, each with its last day.")
        List<@NonNull PanelReviewStanding> steps,

        @Nullable PanelConclusion conclusion,

        @Nullable @Description("What the report comes to.") String gist,

        @Nullable @Description("Of the panel on the day of a veto, present or not.")
        Integer members,

        @Nullable @Description("Of the veto.") Integer inFavour,

        @Nullable @Description("Where the report is published.")
        String address,

        @Nullable @Description("The commissioner's.") String response,

        @Nullable @Description("Whether the commissioner does as the panel recommends.")
        Boolean follows,

        @Nullable @Description("Where the response is published.")
        String responseAddress,

        @Ignore @Nullable UUID hearingKey,
        @Ignore Place place)
        implements Guarded {

    static PanelReview of(PanelReviewRow row, Reviewing rules, LocalDate today) {
        return new PanelReview(
                row.id.toString(),
                row.bodyCode,
                row.kind,
                row.subject,
                row.notifiedOn,
                rules.timetable().standings(row.review(), today).stream()
                        .map(PanelReviewStanding::of)
                        .toList(),
                row.conclusion,
                row.gist,
                row.members,
                row.inFavour,
                row.address,
                row.response,
                row.follows,
                row.responseAddress,
                row.hearingId,
                row.place());
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
