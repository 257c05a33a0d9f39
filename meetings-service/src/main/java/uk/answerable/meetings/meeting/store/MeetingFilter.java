package uk.answerable.meetings.meeting.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which meetings are wanted; null leaves a choice open, and both days count. */
public record MeetingFilter(
        @Nullable String force,
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
