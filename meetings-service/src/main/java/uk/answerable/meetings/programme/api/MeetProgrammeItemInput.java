package uk.answerable.meetings.programme.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A row, and what met it. */
@Input("MeetProgrammeItemInput")
public record MeetProgrammeItemInput(
        @Id @NonNull String id,

        @NonNull @Description("The paper and its section, or the briefing note.")
        String by) {}
