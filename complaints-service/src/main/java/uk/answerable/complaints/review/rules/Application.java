package uk.answerable.complaints.review.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.Regime;

/**
 * An application for a review: when, to whom.
 *
 * @param sentTo the body the complainant wrote to
 * @param receivedOn the day that body received it
 * @param forwardedOn the day the wrong body passed it on; empty when it was the right one or still lies there
 */
public record Application(ReviewBody sentTo, LocalDate receivedOn, Optional<LocalDate> forwardedOn) {

    /** The day it counts as made: on forwarding when it went to the wrong body (Sch 3 paras 31-32). */
    public LocalDate madeOn() {
        return forwardedOn.orElse(receivedOn);
    }

    /**
     * Until when it could be made: 28 days starting with the day after the information was provided (SI 2020/2 reg
     * 29(2)). The time between its receipt by the wrong body and its forwarding is left out of account (reg 29(3)), so it
     * is in time exactly when the body it was sent to had it in time.
     */
    public Optional<Deadline> deadline(Clocks clocks, String force, Regime regime, LocalDate providedOn) {
        return clocks.deadline(
                "review",
                Optional.of(force),
                regime,
                providedOn,
                new Progress(Optional.of(receivedOn), List.of(), madeOn()));
    }
}
