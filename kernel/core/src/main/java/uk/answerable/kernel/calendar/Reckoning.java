package uk.answerable.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date that was reckoned, and how.
 *
 * @param result the date
 * @param explanation start, rule, what was skipped, result, in this order
 */
public record Reckoning(LocalDate result, List<Step> explanation) {

    public Reckoning {
        explanation = List.copyOf(explanation);
    }

    /** The explanation in plain sentences. */
    public List<String> sentences() {
        return explanation.stream().map(Step::sentence).toList();
    }

    /** The same, moved on to another day by one more step. */
    Reckoning movedTo(LocalDate day, String why) {
        var steps = new ArrayList<>(explanation);
        steps.add(new Step.Moved(result, day, why));
        return new Reckoning(day, steps);
    }
}
