package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.Optional;
import uk.answerable.complaints.allegation.rules.AllegationOutcome;
import uk.answerable.complaints.review.rules.ReviewBody;

/** One thing that happened to a case, on a day. A case is what its steps made of it; none is ever taken back. */
public sealed interface Step {

    LocalDate on();

    /** Told that it arrived. */
    record Acknowledged(LocalDate on) implements Step {}

    /**
     * The first duty: asking the complainant how it should be handled (Sch 3 para 2(6)).
     *
     * @param wishesRecording whether the complainant indicated a wish that it be recorded
     */
    record Contacted(LocalDate on, boolean wishesRecording) implements Step {}

    /** Found to be no complaint against the police. */
    record TriagedAway(LocalDate on, TriageReason reason) implements Step {}

    /** Handled outside Schedule 3, with a view to resolving it (para 2(6C)). */
    record LoggedOutside(LocalDate on) implements Step {}

    /**
     * Recorded under Schedule 3.
     *
     * @param reason empty under the regulations of 2012, which had no choice
     */
    record Recorded(LocalDate on, Optional<RecordingReason> reason) implements Step {}

    /** The day it first became clear that it must be referred; starts the referral clock. */
    record ReferralBecameClear(LocalDate on) implements Step {}

    record Referred(LocalDate on) implements Step {}

    record ReferralDecided(LocalDate on, ReferralDecision decision) implements Step {}

    record HandlingDecided(LocalDate on, Handling handling) implements Step {}

    /** The special procedure starts with it, and it can be revised. */
    record SeverityAssessed(LocalDate on, ConductSeverity severity) implements Step {}

    /** Suspended so as not to prejudice criminal proceedings (reg 40). */
    record Suspended(LocalDate on) implements Step {}

    /** After the proceedings: the complainant was asked in writing whether it shall go on (reg 41). */
    record WishAsked(LocalDate on) implements Step {}

    record Resumed(LocalDate on) implements Step {}

    /** The law of complaints ceased to apply after criminal proceedings (reg 41(6)). */
    record Ceased(LocalDate on) implements Step {}

    /** A progress notification; restarts the four weeks (reg 34(2)(a)). */
    record UpdateSent(LocalDate on) implements Step {}

    /**
     * A long investigation was written about after a period ended (reg 13).
     *
     * @param periodEnd last day of that period
     */
    record TimelinessLetterSent(LocalDate on, LocalDate periodEnd, DelayReason reason, LetterRecipients recipients)
            implements Step {}

    record Withdrawn(LocalDate on, SignedBy signedBy) implements Step {}

    /**
     * What was decided about one allegation.
     *
     * @param allegation its number
     */
    record AllegationDecided(LocalDate on, int allegation, AllegationOutcome outcome) implements Step {}

    record Finalised(LocalDate on) implements Step {}

    /** The outcome and the right to a review were provided to the complainant (reg 34). */
    record OutcomeProvided(LocalDate on) implements Step {}

    record Reopened(LocalDate on, ReopeningReason reason) implements Step {}

    /** The outcome is to be reviewed, by the body whose review it is; it counts as applied for on that day. */
    record ReviewApplied(LocalDate on, ReviewBody body) implements Step {}

    /**
     * The review was decided.
     *
     * @param reasonable whether the outcome was reasonable and proportionate
     */
    record ReviewDecided(LocalDate on, boolean reasonable) implements Step {}
}
