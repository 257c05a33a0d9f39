package uk.answerable.complaints.timeliness.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.ClockPolicies;
import uk.answerable.complaints.policy.rules.ClockPolicy;
import uk.answerable.complaints.policy.rules.Regime;

/** Counts cases within target; suspended time counts, as in the policy's first reading. */
public final class TimelinessRule {

    public static final String RECORD = "record";
    public static final String FINALISE = "finalise";

    private final ClockPolicies policies;
    private final Clocks clocks;

    public TimelinessRule(ClockPolicies policies, Clocks clocks) {
        this.policies = policies;
        this.clocks = clocks;
    }

    /**
     * The month's figures.
     *
     * @param recorded cases recorded in the month
     * @param finalised cases finalised in the month
     */
    public Timeliness of(String force, YearMonth month, List<Span> recorded, List<Span> finalised) {
        return new Timeliness(
                force,
                month,
                share(RECORD, force, month, recorded),
                share(FINALISE, force, month, finalised),
                Stream.concat(recorded.stream(), finalised.stream()).anyMatch(Span::generated));
    }

    /** Whether a step was done within its target. */
    public boolean within(String rule, String force, Span span) {
        return deadline(rule, force, span).met().orElse(false);
    }

    /** The deadline a span is held against. */
    public Deadline deadline(String rule, String force, Span span) {
        var done = new Progress(Optional.of(span.doneOn()), List.of(), span.doneOn());
        return clocks.deadline(rule, Optional.of(force), span.regime(), span.receivedOn(), done)
                .orElseThrow(() -> missing(rule, span.receivedOn()));
    }

    private TimelinessShare share(String rule, String force, YearMonth month, List<Span> spans) {
        var within =
                (int) spans.stream().filter(span -> within(rule, force, span)).count();
        return new TimelinessShare(spans.size(), within, target(rule, force, month.atEndOfMonth()));
    }

    /** The target in force on a day, to print beside the figure. */
    private ClockPolicy target(String rule, String force, LocalDate day) {
        return policies.of(rule, Optional.of(force), Regime.ofDate(day), day).orElseThrow(() -> missing(rule, day));
    }

    private static IllegalStateException missing(String rule, LocalDate day) {
        return new IllegalStateException("no policy '%s' on %s".formatted(rule, day));
    }
}
