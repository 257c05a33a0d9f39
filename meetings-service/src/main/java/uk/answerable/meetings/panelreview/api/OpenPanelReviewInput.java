package uk.answerable.meetings.panelreview.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.panelreview.rules.PanelReviewKind;

/** What reached a panel, and when. */
@Input("OpenPanelReviewInput")
public record OpenPanelReviewInput(
        @NonNull String body,
        @NonNull PanelReviewKind kind,

        @NonNull @Description("The plan, the year of the report or the post; no candidate is named.")
        String subject,

        @NonNull LocalDate notifiedOn) {}
