package uk.answerable.performance.measure.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.MeasureChange.MeasureChangeKind;

/**
 * One system of a force replaced by another: a break in every measure that is counted in it (FEATURES B8 254).
 *
 * @param replaced null where no source names it
 * @param on first day of the new one, null while it is planned or no source dates it: then it breaks nothing yet
 * @param dating how the day is known
 */
public record SystemChange(
        String code,
        String force,
        @Nullable String replaced,
        String system,
        @Nullable LocalDate on,
        String dating,
        List<String> measures,
        String effect,
        String source) {

    public SystemChange {
        measures = List.copyOf(measures);
    }

    /** The breaks it makes. */
    public Stream<MeasureChange> changes() {
        var day = on;
        return day == null
                ? Stream.empty()
                : measures.stream()
                        .map(measure -> new MeasureChange(
                                measure,
                                force,
                                day,
                                MeasureChangeKind.SYSTEM,
                                "%s%s: %s"
                                        .formatted(system, replaced == null ? "" : " in place of " + replaced, effect),
                                source));
    }
}
