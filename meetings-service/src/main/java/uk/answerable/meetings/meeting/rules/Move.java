package uk.answerable.meetings.meeting.rules;

import java.time.LocalDate;

/** A meeting that was brought forward or put off: the day it was meant for, and why. */
public record Move(LocalDate originalDate, String reason) {}
