package uk.answerable.performance.inspection.rules;

import java.time.LocalDate;

/** Something done about a recommendation. */
public sealed interface ProgressStep {

    ProgressStepKind kind();

    /** What was said with it: the office, the reason, the evidence, a reference. */
    String said();

    /** The force accepts it and names the office that sees to it. */
    record Start(String said) implements ProgressStep {
        @Override
        public ProgressStepKind kind() {
            return ProgressStepKind.START;
        }
    }

    /** The force does not accept it. */
    record Decline(String said) implements ProgressStep {
        @Override
        public ProgressStepKind kind() {
            return ProgressStepKind.DECLINE;
        }
    }

    /** The force reports it done, with its evidence. */
    record Submit(String said) implements ProgressStep {
        @Override
        public ProgressStepKind kind() {
            return ProgressStepKind.SUBMIT;
        }
    }

    /**
     * The inspectorate closes it.
     *
     * @param on day it did
     * @param said reference of its letter or report
     */
    record SignOff(LocalDate on, String said) implements ProgressStep {
        @Override
        public ProgressStepKind kind() {
            return ProgressStepKind.SIGN_OFF;
        }
    }

    /** The inspectorate is not satisfied. */
    record SendBack(String said) implements ProgressStep {
        @Override
        public ProgressStepKind kind() {
            return ProgressStepKind.SEND_BACK;
        }
    }

    /** Not complete when the next inspection came, which is named (FEATURES 313). */
    record CarryOver(String said) implements ProgressStep {
        @Override
        public ProgressStepKind kind() {
            return ProgressStepKind.CARRY_OVER;
        }
    }
}
