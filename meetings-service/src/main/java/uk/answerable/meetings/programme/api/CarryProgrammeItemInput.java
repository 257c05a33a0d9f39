package uk.answerable.meetings.programme.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A row that was not met, and why. */
@Input("CarryProgrammeItemInput")
public record CarryProgrammeItemInput(
        @Id @NonNull String id,

        @Nullable @Description("The meeting it is carried to; without one it is to be timetabled.")
        String meeting,

        @NonNull String reason) {}
