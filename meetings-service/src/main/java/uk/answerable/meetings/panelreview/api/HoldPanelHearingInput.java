package uk.answerable.meetings.panelreview.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The public meeting of a review. */
@Input("HoldPanelHearingInput")
public record HoldPanelHearingInput(
        @Id @NonNull String id,

        @NonNull @Description("Reference of the panel's meeting; its day is that of the hearing.")
        String meeting,

        boolean inPublic,

        @Description("Whether the candidate, or of an annual report the commissioner, was there.")
        boolean attended) {}
