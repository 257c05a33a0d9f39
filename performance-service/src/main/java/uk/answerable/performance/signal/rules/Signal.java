package uk.answerable.performance.signal.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.chart.rules.FoundSignal;
import uk.answerable.performance.chart.rules.Judgement;
import uk.answerable.performance.chart.rules.SignalKind;
import uk.answerable.performance.observation.rules.Period;

/**
 * A special cause at the newest figure of a series.
 *
 * @param area code; a signal of an area and one of its force are two
 * @param ruleSet that found it
 * @param found what it looks like
 * @param version counted from 1
 * @param triage null until an analyst looked at it
 */
public record Signal(
        UUID id,
        String force,
        String measure,
        String area,
        String statistic,
        Period period,
        String ruleSet,
        FoundSignal found,
        Judgement judgement,
        SignalState state,
        int version,
        Instant detectedAt,
        @Nullable Triage triage) {

    private static final int LONGEST_REASON = 1000;

    /** What an analyst decided. */
    public record Triage(
            Instant at, String office, @Nullable String reason) {}

    /** Whether its figure lies outside a limit; such a signal comes before every other kind. */
    public boolean isException() {
        return found.kind() == SignalKind.OUTSIDE_LIMIT;
    }

    /**
     * An analyst's decision; an earlier one may be changed, the event says so.
     *
     * @param raise whether it goes on towards an agenda; if not, a reason is needed
     */
    public Outcome<Signal> triaged(
            boolean raise, @Nullable String reason, Optional<Integer> expectedVersion, String office, Instant now) {
        if (expectedVersion.filter(expected -> expected != version).isPresent()) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.VERSION_CONFLICT,
                    "input.expectedVersion",
                    "the signal is at version %d; look at it again".formatted(version)));
        }
        var decided = raise ? SignalState.RAISED : SignalState.SET_ASIDE;
        if (decided == state) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.ALREADY_DONE, "input.decision", "the signal is already " + state));
        }
        if (!raise && (reason == null || reason.isBlank())) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "input.reason", "say why the signal is set aside"));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "input.reason", "a reason has 1,000 characters at most"));
        }
        return Outcome.done(new Signal(
                id,
                force,
                measure,
                area,
                statistic,
                period,
                ruleSet,
                found,
                judgement,
                decided,
                version + 1,
                detectedAt,
                new Triage(now, office, reason)));
    }
}
