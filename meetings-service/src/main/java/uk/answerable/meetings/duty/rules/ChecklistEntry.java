package uk.answerable.meetings.duty.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a duty asks for, and whether it was met.
 *
 * @param about the period
 * @param due last day; null where the Order sets none
 * @param evidence the earliest; null where there is none
 */
public record ChecklistEntry(
        String about,
        @Nullable LocalDate due,
        DutyState state,
        @Nullable Evidence evidence) {}
