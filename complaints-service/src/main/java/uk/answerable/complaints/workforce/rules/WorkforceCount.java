package uk.answerable.complaints.workforce.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * How many matters of a kind a force had from 1 April to the end of a quarter.
 *
 * @param received in it
 * @param closed in it
 * @param openAtEnd on its last day
 */
public record WorkforceCount(WorkforceMatter matter, int received, int closed, int openAtEnd) {

    private static final int MOST = 100_000;

    /** Checks a report: a period that is over, each matter once, no count that cannot be. */
    public static Outcome<List<WorkforceCount>> reported(
            StatisticPeriod period, List<WorkforceCount> counts, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (!period.completeOn(today)) {
            reasons.add(Refusal.ofField(
                    ProblemCode.DATE_IN_FUTURE,
                    "input.period",
                    "%s is not over until %s".formatted(period.label(), period.lastDay())));
        }
        var seen = EnumSet.noneOf(WorkforceMatter.class);
        for (var count : counts) {
            if (!seen.add(count.matter())) {
                reasons.add(
                        Refusal.ofField(ProblemCode.INVALID_INPUT, "input.counts", count.matter() + " stands twice"));
            }
            if (List.of(count.received(), count.closed(), count.openAtEnd()).stream()
                    .anyMatch(number -> number < 0 || number > MOST)) {
                reasons.add(Refusal.ofField(
                        ProblemCode.INVALID_INPUT,
                        "input.counts",
                        "a count of %s is not from 0 to %d".formatted(count.matter(), MOST)));
            }
        }
        if (counts.isEmpty()) {
            reasons.add(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "input.counts", "say how many; 0 where there was none"));
        }
        return reasons.isEmpty() ? Outcome.done(List.copyOf(counts)) : Outcome.refused(reasons);
    }
}
