package uk.answerable.meetings.meeting.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Why a meeting is not held, and the office that decided. */
@Input("CancelMeetingInput")
public record CancelMeetingInput(
        @NonNull String meeting,
        @NonNull String reason,
        @NonNull String decidedBy) {}
