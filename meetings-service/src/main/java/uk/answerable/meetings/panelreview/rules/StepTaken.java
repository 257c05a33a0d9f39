package uk.answerable.meetings.panelreview.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step as somebody says it was taken. */
public sealed interface StepTaken {

    /** Which of the steps it is. */
    PanelReviewStep step();

    /** The day, as the calendar has it. */
    LocalDate on();

    /**
     * The public meeting.
     *
     * @param inPublic whether it was held in public
     * @param attended whether the candidate, or of an annual report the commissioner, was there
     */
    record Hearing(LocalDate on, boolean inPublic, boolean attended) implements StepTaken {
        @Override
        public PanelReviewStep step() {
            return PanelReviewStep.HEARING;
        }
    }

    /**
     * The panel's report or veto.
     *
     * @param members of the panel on that day, as its seats tell
     * @param inFavour of a veto
     */
    record Report(
            LocalDate on,
            PanelConclusion conclusion,
            String gist,
            int members,
            @Nullable Integer inFavour) implements StepTaken {
        @Override
        public PanelReviewStep step() {
            return PanelReviewStep.REPORT;
        }
    }

    /** The panel's report is published. */
    record Publication(LocalDate on, String address) implements StepTaken {
        @Override
        public PanelReviewStep step() {
            return PanelReviewStep.PUBLICATION;
        }
    }

    /** The commissioner answers. */
    record Response(LocalDate on, String gist, @Nullable Boolean follows) implements StepTaken {
        @Override
        public PanelReviewStep step() {
            return PanelReviewStep.RESPONSE;
        }
    }

    /** The response is published. */
    record ResponsePublication(LocalDate on, String address) implements StepTaken {
        @Override
        public PanelReviewStep step() {
            return PanelReviewStep.RESPONSE_PUBLICATION;
        }
    }
}
