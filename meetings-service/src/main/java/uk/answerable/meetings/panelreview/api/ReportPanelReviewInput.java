package uk.answerable.meetings.panelreview.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.panelreview.rules.PanelConclusion;

/** What a panel reports, or that it vetoes. */
@Input("ReportPanelReviewInput")
public record ReportPanelReviewInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull PanelConclusion conclusion,
        @NonNull String gist,

        @Nullable @Description("Votes for a veto.") Integer inFavour) {}
