package uk.answerable.performance.area.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.MeasureChange;
import uk.answerable.performance.measure.rules.MeasureChange.MeasureChangeKind;

/**
 * Forces that are policed together, or whose figures one team makes, until a day (FEATURES B3 168). Its area has figures
 * of both as long as it lasts; what its team made is another series from the day after.
 *
 * @param area code of the joint area
 * @param from first day, null where no source says
 * @param to last day, null while it lasts
 * @param measures codes its team makes the figures of
 */
public record Alliance(
        String area,
        List<String> forces,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> measures,
        String what,
        String source) {

    public Alliance {
        forces = List.copyOf(forces);
        measures = List.copyOf(measures);
    }

    /** Why there can be no joint figure of a period, empty where there can. */
    public Optional<String> refuses(LocalDate start, LocalDate end) {
        if (from != null && start.isBefore(from)) {
            return Optional.of("the joint area began on %s: before, each force has figures of its own".formatted(from));
        }
        return to != null && end.isAfter(to)
                ? Optional.of("the joint area ended on %s: give the figure of each force".formatted(to))
                : Optional.empty();
    }

    /** The breaks its end makes in what its team made. */
    public Stream<MeasureChange> changes() {
        var last = to;
        return last == null
                ? Stream.empty()
                : measures.stream()
                        .flatMap(measure -> forces.stream()
                                .map(force -> new MeasureChange(
                                        measure, force, last.plusDays(1), MeasureChangeKind.TEAM, what, source)));
    }
}
