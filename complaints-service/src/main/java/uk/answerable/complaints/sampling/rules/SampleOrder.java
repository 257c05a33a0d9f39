package uk.answerable.complaints.sampling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A sample to be drawn of a force's closed cases.
 *
 * @param force police force area
 * @param finalisedFrom first day of closing
 * @param finalisedTo last day of closing
 * @param size how many; fewer when there are no more
 * @param reason why the office looks into them
 */
public record SampleOrder(String force, LocalDate finalisedFrom, LocalDate finalisedTo, int size, String reason) {

    /** More is no sample. */
    public static final int LARGEST = 50;

    /** Checks an order; the reason was checked before. */
    public static Outcome<SampleOrder> of(SampleOrder order, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (order.size() < 1 || order.size() > LARGEST) {
            reasons.add(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.size",
                    "size is %d; draw 1 to %d".formatted(order.size(), LARGEST)));
        }
        if (order.finalisedTo().isBefore(order.finalisedFrom())) {
            reasons.add(Refusal.ofField(
                    ProblemCode.DATE_OUT_OF_ORDER,
                    "input.finalisedTo",
                    "%s is before %s".formatted(order.finalisedTo(), order.finalisedFrom())));
        }
        if (order.finalisedFrom().isAfter(today)) {
            reasons.add(Refusal.ofField(
                    ProblemCode.DATE_IN_FUTURE,
                    "input.finalisedFrom",
                    "%s is in the future".formatted(order.finalisedFrom())));
        }
        return reasons.isEmpty() ? Outcome.done(order) : Outcome.refused(reasons);
    }
}
