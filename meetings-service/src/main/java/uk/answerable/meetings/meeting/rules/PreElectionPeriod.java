package uk.answerable.meetings.meeting.rules;

import java.time.LocalDate;

/**
 * The time before an election in which a commissioner's office publishes nothing that could sway it. It starts when the
 * notice of election is published and ends when the new holder takes office, not on polling day.
 *
 * @param force police force area
 * @param starts day on which the notice is published
 * @param poll polling day
 * @param ends day on which the new holder takes office
 * @param election which
 * @param status how sure we are of the days
 * @param source document that states them
 */
public record PreElectionPeriod(
        String force, LocalDate starts, LocalDate poll, LocalDate ends, String election, String status, String source) {

    public PreElectionPeriod {
        if (poll.isBefore(starts) || !ends.isAfter(poll)) {
            throw new IllegalArgumentException(
                    "the new holder takes office after the poll, and the poll follows its notice: " + election);
        }
    }

    boolean covers(String of, LocalDate day) {
        return force.equals(of) && !day.isBefore(starts) && !day.isAfter(ends);
    }
}
