package uk.answerable.meetings.meeting.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A later meeting that a paper announces. */
public record PlannedMeeting(
        LocalDate date,
        @Nullable DayOfWeek printedWeekday,
        @Nullable LocalTime start,
        String venue) {}
