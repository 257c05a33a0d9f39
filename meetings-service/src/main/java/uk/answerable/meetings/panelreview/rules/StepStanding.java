package uk.answerable.meetings.panelreview.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step, until when it is to be taken and how it stands.
 *
 * @param due last day; null where no number of days is set
 * @param takenOn null while it was not
 * @param explanation how the day was reckoned
 */
public record StepStanding(
        StepPolicy policy,
        @Nullable LocalDate due,
        @Nullable LocalDate takenOn,
        PanelStepState state,
        List<String> explanation) {

    public StepStanding {
        explanation = List.copyOf(explanation);
    }
}
