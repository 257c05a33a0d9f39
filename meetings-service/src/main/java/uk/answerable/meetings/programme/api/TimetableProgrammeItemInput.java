package uk.answerable.meetings.programme.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A row, and the meeting that will look at it. */
@Input("TimetableProgrammeItemInput")
public record TimetableProgrammeItemInput(
        @Id @NonNull String id, @NonNull String meeting) {}
