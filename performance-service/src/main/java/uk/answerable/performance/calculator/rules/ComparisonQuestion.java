package uk.answerable.performance.calculator.rules;

import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.interval.rules.Difference;

/** Two independent estimates of one kind, the earlier or other one first. */
public record ComparisonQuestion(EstimateQuestion a, EstimateQuestion b) {

    /** How the second differs from the first. */
    public record Compared(
            EstimateQuestion.Estimate a, EstimateQuestion.Estimate b, Difference difference, boolean intervalsOverlap) {

        /** In a sentence, percentages in points. */
        public String wording() {
            return difference.wording(1, a.unit() == EstimateQuestion.Unit.PERCENT ? "pp" : "");
        }
    }

    /** Compares, or refuses with the reasons of either. */
    public Outcome<Compared> answer() {
        return a.answer().then(first -> b.answer().then(second -> compare(first, second)));
    }

    private static Outcome<Compared> compare(EstimateQuestion.Estimate first, EstimateQuestion.Estimate second) {
        if (first.unit() != second.unit()) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "b",
                    "a is a %s and b a %s: compare two of a kind".formatted(first.unit(), second.unit())));
        }
        if (first.interval().level() != second.interval().level()) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "b.level", "a and b have the same level"));
        }
        var overlap = first.interval().lower() <= second.interval().upper()
                && second.interval().lower() <= first.interval().upper();
        return Outcome.done(
                new Compared(first, second, Difference.between(first.interval(), second.interval()), overlap));
    }
}
