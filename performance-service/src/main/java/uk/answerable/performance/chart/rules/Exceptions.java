package uk.answerable.performance.chart.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the newest figures of a force show, measure by measure (FEATURES B5 200 to 204): exceptions of the force and of
 * each area on their own, low ones too, the trend apart from them, and the list of measures with no exceptional volumes.
 *
 * @param flags points that are an exception or part of a trend
 * @param unexceptional measures with limits and no exception anywhere
 * @param tooFew measures without limits anywhere
 */
public record Exceptions(List<Flag> flags, List<String> unexceptional, List<String> tooFew) {

    public Exceptions {
        flags = List.copyOf(flags);
        unexceptional = List.copyOf(unexceptional);
        tooFew = List.copyOf(tooFew);
    }

    /** A chart of one measure in one area. */
    public record Charted(String measure, String area, ControlChart chart) {}

    /** What the newest figure of one of them shows. */
    public record Flag(
            String measure,
            String area,
            LocalDate date,
            Optional<Side> exception,
            Optional<Side> trend,
            Judgement judgement) {}

    public static Exceptions of(List<Charted> charts) {
        var flags = new ArrayList<Flag>();
        var exceptional = new LinkedHashMap<String, Boolean>();
        var limited = new LinkedHashMap<String, Boolean>();
        for (var charted : charts) {
            var newest = charted.chart().newest();
            var exception = newest.flatMap(ChartedPoint::exception);
            newest.filter(point -> exception.isPresent() || point.trend().isPresent())
                    .ifPresent(point -> flags.add(new Flag(
                            charted.measure(),
                            charted.area(),
                            point.date(),
                            exception,
                            point.trend(),
                            point.judgement())));
            exceptional.merge(charted.measure(), exception.isPresent(), Boolean::logicalOr);
            limited.merge(
                    charted.measure(), charted.chart().status() == ChartStatus.LIMITS_POSSIBLE, Boolean::logicalOr);
        }
        return new Exceptions(
                flags,
                limited.keySet().stream()
                        .filter(measure -> limited.getOrDefault(measure, false))
                        .filter(measure -> !exceptional.getOrDefault(measure, false))
                        .toList(),
                limited.keySet().stream()
                        .filter(measure -> !limited.getOrDefault(measure, false))
                        .toList());
    }
}
