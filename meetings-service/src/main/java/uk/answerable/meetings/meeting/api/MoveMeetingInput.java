package uk.answerable.meetings.meeting.api;

import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The new day of a meeting, why, and the office that decided. */
@Input("MoveMeetingInput")
public record MoveMeetingInput(
        @NonNull String meeting,
        @NonNull LocalDate date,

        @Nullable @Description("As it was where it is left out.")
        LocalTime startTime,

        @NonNull String reason,
        @NonNull String decidedBy) {}
