package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;

/** At which meeting minutes were confirmed, and why not at one before. */
@Input("ConfirmMinutesInput")
public record ConfirmMinutesInput(
        @NonNull String meeting,
        @NonNull Part part,

        @NonNull @Description("Reference of the meeting that confirms them.")
        String at,

        @Nullable @Description("Why meetings in between did not.")
        String passedOver) {}
