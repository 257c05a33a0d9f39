package uk.answerable.meetings.membership.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.MeetingPolicies;
import uk.answerable.meetings.body.rules.MeetingPolicy;

/**
 * How many of a body's members must be there for it to do business.
 *
 * @param members on the day; a vacant seat is none
 * @param needed of them
 * @param policy that says so
 */
public record Quorum(int members, int needed, MeetingPolicy policy) {

    /** Empty where no rule sets one, or no seat of the body is known. */
    public static Optional<Quorum> of(GovernanceBody body, List<Seat> seats, LocalDate day, MeetingPolicies policies) {
        var members =
                (int) seats.stream().filter(seat -> seat.on(day).isPresent()).count();
        return members == 0
                ? Optional.empty()
                : policies.inForce(
                                MeetingPolicies.QUORUM,
                                body.kind(),
                                body.identity().nation(),
                                day)
                        .map(policy -> new Quorum(members, Math.ceilDiv(members, policy.amount()), policy));
    }

    /** Why nothing may be decided with so many present; empty where it may. */
    public Optional<Refusal> refusal(int present) {
        return present >= needed
                ? Optional.empty()
                : Optional.of(Refusal.ofField(
                        ProblemCode.WRONG_STATE,
                        "input.meeting",
                        "%d of %d members may take part and %d are needed: the meeting is not quorate"
                                .formatted(present, members, needed)));
    }
}
