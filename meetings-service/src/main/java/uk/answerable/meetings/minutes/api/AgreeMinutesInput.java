package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.agenda.rules.Part;

/** The minutes of which part are settled. */
@Input("AgreeMinutesInput")
public record AgreeMinutesInput(
        @NonNull String meeting, @NonNull Part part) {}
