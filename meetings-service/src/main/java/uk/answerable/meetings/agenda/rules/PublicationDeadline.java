package uk.answerable.meetings.agenda.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.MeetingPolicies;

/**
 * The latest day to publish an agenda (LGA 1972 s.100B), and how it was reckoned. Only bodies that a statute gives clear
 * days have one.
 *
 * @param latestDay to publish
 * @param clearDays between publication and meeting
 * @param unit of those days
 * @param source of the number
 * @param status how sure we are of it
 * @param explanation start, rule, days skipped, result
 */
public record PublicationDeadline(
        LocalDate latestDay, int clearDays, String unit, String source, String status, List<String> explanation) {

    public PublicationDeadline {
        explanation = List.copyOf(explanation);
    }

    public static Optional<PublicationDeadline> of(
            GovernanceBody body, LocalDate meeting, MeetingPolicies policies, WorkingDays calendar) {
        return policies.inForce(
                        MeetingPolicies.AGENDA_NOTICE,
                        body.kind(),
                        body.identity().nation(),
                        meeting)
                .map(policy -> {
                    var reckoning = calendar.clearDaysBefore(meeting, policy.amount());
                    return new PublicationDeadline(
                            reckoning.result(),
                            policy.amount(),
                            policy.unit(),
                            policy.source(),
                            policy.status(),
                            reckoning.sentences());
                });
    }
}
