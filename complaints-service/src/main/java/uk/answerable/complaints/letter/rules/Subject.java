package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import uk.answerable.complaints.casework.rules.DelayReason;
import uk.answerable.complaints.casework.rules.LetterRecipients;
import uk.answerable.complaints.casework.rules.Step;

/** What one letter is about and whom it goes to. */
public sealed interface Subject {

    LetterKind kind();

    /** What the course of the case says once it was sent. */
    Step sent(LocalDate on);

    /**
     * The outcome, for somebody of the case.
     *
     * @param addressee number of the person
     */
    record Outcome(int addressee) implements Subject {
        @Override
        public LetterKind kind() {
            return LetterKind.OUTCOME;
        }

        @Override
        public Step sent(LocalDate on) {
            return new Step.OutcomeProvided(on);
        }
    }

    /**
     * How a long investigation goes.
     *
     * @param periodEnd last day of the period it follows
     */
    record Timeliness(LocalDate periodEnd, DelayReason reason, LetterRecipients recipients) implements Subject {
        @Override
        public LetterKind kind() {
            return LetterKind.TIMELINESS;
        }

        @Override
        public Step sent(LocalDate on) {
            return new Step.TimelinessLetterSent(on, periodEnd, reason, recipients);
        }
    }
}
