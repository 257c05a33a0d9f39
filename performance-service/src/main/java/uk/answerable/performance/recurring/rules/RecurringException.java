package uk.answerable.performance.recurring.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.observation.rules.Period;

/**
 * A series that keeps being exceptional on one side: it stays on the list until an analyst clears it, and returns when
 * it is exceptional again (FEATURES 204; 004:2(2):p12, which states no number of unexceptional months that would do).
 *
 * @param periods that were exceptional when they were the newest, the oldest first
 * @param clearings in their order
 */
public record RecurringException(UUID id, Of of, List<Exceptional> periods, List<Clearing> clearings) {

    private static final int LONGEST_REASON = 1000;

    public RecurringException {
        periods = List.copyOf(periods);
        clearings = List.copyOf(clearings);
    }

    /** What keeps being exceptional. */
    public record Of(String force, String measure, String area, String statistic, Side side) {}

    /** A period, and when its exception was found. */
    public record Exceptional(Period period, Instant foundAt) {}

    /**
     * An analyst's decision.
     *
     * @param covers exceptional periods that were known to the analyst
     */
    public record Clearing(int number, int covers, Instant at, String office, String reason) {}

    public RecurringState state() {
        return lastClearing()
                .filter(clearing -> clearing.covers() >= periods.size())
                .map(cleared -> RecurringState.CLEARED)
                .orElse(RecurringState.RECURRING);
    }

    /** The latest decision, whether or not it still stands. */
    public Optional<Clearing> lastClearing() {
        return clearings.isEmpty() ? Optional.empty() : Optional.of(clearings.getLast());
    }

    /** How often it came back after it had been cleared. */
    public int reopenings() {
        return state() == RecurringState.CLEARED ? clearings.size() - 1 : clearings.size();
    }

    /** Grows with every period and decision; whoever clears it names the one they saw. */
    public int version() {
        return periods.size() + clearings.size();
    }

    /**
     * As it was known at a moment; empty where it did not recur yet.
     *
     * @param end last day of the periods that count
     */
    public Optional<RecurringException> asKnownAt(Instant moment, LocalDate end, RecurrencePolicies policies) {
        var known = periods.stream()
                .filter(each -> !each.foundAt().isAfter(moment))
                .filter(each -> !each.period().end().isAfter(end))
                .toList();
        var decided = clearings.stream()
                .filter(clearing -> !clearing.at().isAfter(moment))
                .toList();
        return policies.recur(known) ? Optional.of(new RecurringException(id, of, known, decided)) : Optional.empty();
    }

    /** An analyst takes it off the list, with the reason. */
    public Outcome<RecurringException> cleared(
            @Nullable String reason, Optional<Integer> expectedVersion, String office, Instant now) {
        if (expectedVersion.filter(expected -> expected != version()).isPresent()) {
            return refused(
                    ProblemCode.VERSION_CONFLICT,
                    "input.expectedVersion",
                    "it was exceptional again or somebody decided: it is at version %d; look at it again"
                            .formatted(version()));
        }
        if (state() == RecurringState.CLEARED) {
            return refused(ProblemCode.ALREADY_DONE, "input.id", "it is cleared already and was not exceptional since");
        }
        if (reason == null || reason.isBlank()) {
            return refused(ProblemCode.INVALID_INPUT, "input.reason", "say why it needs no watching any more");
        }
        if (reason.length() > LONGEST_REASON) {
            return refused(ProblemCode.INVALID_INPUT, "input.reason", "a reason has 1,000 characters at most");
        }
        var all = new ArrayList<>(clearings);
        all.add(new Clearing(clearings.size() + 1, periods.size(), now, office, reason.strip()));
        return Outcome.done(new RecurringException(id, of, periods, all));
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
