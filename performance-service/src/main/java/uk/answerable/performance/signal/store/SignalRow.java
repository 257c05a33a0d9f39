package uk.answerable.performance.signal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.chart.rules.FoundSignal;
import uk.answerable.performance.chart.rules.Judgement;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.chart.rules.SignalKind;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.signal.rules.Signal;
import uk.answerable.performance.signal.rules.SignalState;

/** A row of signals; names are the columns'. */
record SignalRow(
        int n,
        UUID id,
        String force,
        String measure,
        String area,
        String statistic,
        LocalDate period_start,
        LocalDate period_end,
        PeriodKind period_kind,
        String rule_set,
        SignalKind kind,
        Side side,
        Judgement judgement,
        SignalState state,
        int version,
        Instant detected_at,
        @Nullable Instant triaged_at,
        @Nullable String triaged_by,
        @Nullable String reason,
        boolean published) {

    static SignalRow of(Signal signal) {
        var triage = signal.triage();
        return new SignalRow(
                0,
                signal.id(),
                signal.force(),
                signal.measure(),
                signal.area(),
                signal.statistic(),
                signal.period().start(),
                signal.period().end(),
                signal.period().kind(),
                signal.ruleSet(),
                signal.found().kind(),
                signal.found().side(),
                signal.judgement(),
                signal.state(),
                signal.version(),
                signal.detectedAt(),
                triage == null ? null : triage.at(),
                triage == null ? null : triage.office(),
                triage == null ? null : triage.reason(),
                false);
    }

    Signal signal() {
        return new Signal(
                id,
                force,
                measure,
                area,
                statistic,
                new Period(period_start, period_end, period_kind),
                rule_set,
                new FoundSignal(kind, side),
                judgement,
                state,
                version,
                detected_at,
                triaged_at == null || triaged_by == null ? null : new Signal.Triage(triaged_at, triaged_by, reason));
    }
}
