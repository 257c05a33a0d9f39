package uk.answerable.meetings.notice.rules;

import java.time.LocalDate;

/**
 * The time before an election in which a commissioner's office publishes nothing that could sway it.
 *
 * @param force police force area
 * @param starts first day
 * @param ends last day
 * @param election which
 * @param status how sure we are of the days
 * @param source document that states them
 */
public record PreElectionPeriod(
        String force, LocalDate starts, LocalDate ends, String election, String status, String source) {}
