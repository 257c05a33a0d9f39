package uk.answerable.meetings.meeting.rules;

/** A row of a work programme: the date as printed, and the item. */
public record WorkProgrammeRow(String printedDate, String item) {}
