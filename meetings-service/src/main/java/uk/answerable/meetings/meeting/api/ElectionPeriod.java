package uk.answerable.meetings.meeting.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.meeting.rules.PreElectionPeriod;

/** The time in which a commissioner's office publishes nothing that could sway an election. */
@Description("A pre-election period: from the publication of the notice of election to the day on which the new holder"
        + " takes office.")
public record ElectionPeriod(
        @NonNull String election,
        @NonNull LocalDate starts,
        @NonNull LocalDate poll,
        @NonNull LocalDate ends,
        @NonNull String source) {

    static ElectionPeriod of(PreElectionPeriod period) {
        return new ElectionPeriod(period.election(), period.starts(), period.poll(), period.ends(), period.source());
    }
}
