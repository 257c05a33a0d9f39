package uk.answerable.meetings.governance.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** When records are reviewed. Who leaves the next day blank has an overdue record, not one without a day. */
public record ReviewSchedule(List<ReviewInterval> intervals) {

    public ReviewSchedule {
        intervals = List.copyOf(intervals);
    }

    /**
     * Where a record stands in its reviews.
     *
     * @param level of risk; null where the kind has none
     * @param rung of the ladder, from 1; null where the kind climbs none
     * @param next day of the next review; null for a blank one
     */
    public record Standing(
            @Nullable RiskLevel level,
            @Nullable Integer rung,
            @Nullable LocalDate next) {

        public static final Standing NONE = new Standing(null, null, null);
    }

    /**
     * What a record starts with, or has after it was changed.
     *
     * @param next the day wanted; null leaves it blank, and the record overdue
     * @return refused with {@code INVALID_INPUT}
     */
    public Outcome<Standing> plan(
            RecordReview review, @Nullable RiskLevel level, @Nullable LocalDate next, LocalDate today) {
        return switch (review) {
            case NONE ->
                level == null && next == null
                        ? Outcome.done(Standing.NONE)
                        : refused("input.nextReview", "records of this kind are not reviewed");
            case RISK ->
                level == null
                        ? refused("input.riskLevel", "say how high the risk is; it decides how often it is reviewed")
                        : within(Optional.of(level), 1, next, today)
                                .map(day -> new Standing(level, null, day.orElse(null)));
            case LADDER ->
                level != null
                        ? refused("input.riskLevel", "this is reviewed by the ladder, not by risk")
                        : within(Optional.empty(), 1, next, today).map(day -> new Standing(null, 1, day.orElse(null)));
        };
    }

    private Outcome<Optional<LocalDate>> within(
            Optional<RiskLevel> level, int rung, @Nullable LocalDate next, LocalDate today) {
        if (next == null) {
            return Outcome.done(Optional.empty());
        }
        var interval = interval(level.isPresent() ? RecordReview.RISK : RecordReview.LADDER, level, rung, today);
        return interval.filter(one -> next.isAfter(one.after(today)))
                .<Outcome<Optional<LocalDate>>>map(one -> refused(
                        "input.nextReview",
                        "it is reviewed at least every %s: by %s".formatted(one.words(), one.after(today))))
                .orElseGet(() -> Outcome.done(Optional.of(next)));
    }

    /**
     * A review was held: the next one by the interval of the risk, or of the next rung.
     *
     * @param level after the review; null keeps it
     * @param worse whether it starts again at the bottom of the ladder
     * @return refused with {@code WRONG_STATE} for a kind that is not reviewed, {@code DATE_IN_FUTURE}
     */
    public Outcome<Standing> reviewed(
            RecordReview review,
            Standing before,
            @Nullable RiskLevel level,
            boolean worse,
            LocalDate on,
            LocalDate today) {
        if (review == RecordReview.NONE) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.WRONG_STATE, "input.id", "records of this kind are not reviewed"));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.DATE_IN_FUTURE, "input.on", "a review is recorded once it was held"));
        }
        if (review == RecordReview.RISK) {
            var after = level == null ? before.level() : level;
            return Outcome.done(new Standing(
                    after,
                    null,
                    interval(review, Optional.ofNullable(after), 1, on)
                            .map(one -> one.after(on))
                            .orElse(null)));
        }
        var rung = worse ? 1 : Math.min(top(on), (before.rung() == null ? 0 : before.rung()) + 1);
        return Outcome.done(new Standing(
                null,
                rung,
                interval(review, Optional.empty(), rung, on)
                        .map(one -> one.after(on))
                        .orElse(null)));
    }

    private int top(LocalDate on) {
        return intervals.stream()
                .filter(one -> one.review() == RecordReview.LADDER && one.inForceOn(on))
                .map(ReviewInterval::position)
                .max(Comparator.naturalOrder())
                .orElse(1);
    }

    private Optional<ReviewInterval> interval(RecordReview review, Optional<RiskLevel> level, int rung, LocalDate on) {
        return intervals.stream()
                .filter(one -> one.review() == review && one.inForceOn(on))
                .filter(one -> review == RecordReview.RISK
                        ? level.filter(wanted -> wanted == one.level()).isPresent()
                        : one.position() == rung)
                .findFirst();
    }

    /** Whether a record should have been reviewed; a blank day is overdue. */
    public static boolean isOverdue(RecordReview review, @Nullable LocalDate next, LocalDate today) {
        return review != RecordReview.NONE && (next == null || next.isBefore(today));
    }

    private static <T> Outcome<T> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
