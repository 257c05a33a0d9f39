package uk.answerable.performance.chart.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point as drawn.
 *
 * @param value NaN when missing
 * @param group place of its group
 * @param limits null where its group has none
 * @param signals in order of priority
 */
public record ChartedPoint(
        LocalDate date,
        double value,
        int group,
        @Nullable Limits limits,
        List<FoundSignal> signals,
        Judgement judgement) {

    public ChartedPoint {
        signals = List.copyOf(signals);
    }

    /** The one the point is drawn by. */
    public Optional<FoundSignal> signal() {
        return signals.stream().findFirst();
    }

    /** Whether it is an exception, and on which side: volumes that are low are flagged as well as high ones. */
    public Optional<Side> exception() {
        return side(SignalKind.OUTSIDE_LIMIT);
    }

    /** Whether it is part of a trend; told apart from the exception. */
    public Optional<Side> trend() {
        return side(SignalKind.TREND);
    }

    private Optional<Side> side(SignalKind kind) {
        return signals.stream()
                .filter(signal -> signal.kind() == kind)
                .map(FoundSignal::side)
                .findFirst();
    }
}
