package uk.answerable.meetings.duty.rules;

import java.time.LocalDate;

/** Something that starts a duty: the independent office published its figures. */
public record Occasion(String duty, LocalDate on) {}
