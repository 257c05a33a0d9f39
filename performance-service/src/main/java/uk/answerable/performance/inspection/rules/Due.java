package uk.answerable.performance.inspection.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.calendar.Reckoning;
import uk.answerable.kernel.calendar.Step;

/**
 * When something is due, and why then.
 *
 * @param on null where the report sets no date, or none can be counted
 * @param explanation in sentences; at least one
 */
public record Due(@Nullable LocalDate on, List<String> explanation) {

    public Due {
        explanation = List.copyOf(explanation);
    }

    /**
     * Of a recommendation.
     *
     * @param deadlineClass code, or null where the report sets none
     */
    public static Due of(@Nullable String deadlineClass, CountedFrom base, InspectionPolicies policies) {
        if (deadlineClass == null) {
            return new Due(null, List.of("The report sets no deadline."));
        }
        var start = base.day();
        if (start == null) {
            return new Due(null, List.of(base.words() + "."));
        }
        var deadline = policies.deadline(deadlineClass, start).orElseThrow();
        var day = start.plusMonths(deadline.months());
        var steps = new Reckoning(
                day,
                List.of(
                        new Step.Start(start),
                        new Step.Rule(base.words()),
                        new Step.Rule("%s (%s)".formatted(deadline.label(), deadline.source())),
                        new Step.Result(day)));
        return new Due(day, steps.sentences());
    }
}
