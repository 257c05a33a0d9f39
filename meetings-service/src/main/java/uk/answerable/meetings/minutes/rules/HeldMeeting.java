package uk.answerable.meetings.minutes.rules;

import java.time.LocalDate;

/** What confirming minutes has to know of a meeting. */
public record HeldMeeting(String reference, String body, LocalDate date, boolean cancelled) {}
