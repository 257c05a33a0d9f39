package uk.answerable.performance.reading.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.series.rules.Change;

/**
 * The newest figure of one measure beside that of another in the same period, or why the two are not compared. Answers
 * to different questions never are: the national crime survey beside a local one says nothing (FEATURES B7 234).
 *
 * @param figure of the first
 * @param other of the same period, null where none is held
 * @param difference in points, the first minus the other; null where they are not compared
 * @param refusal why they are not, null where they are
 */
public record MeasuresCompared(
        Known figure,
        @Nullable Known other,
        @Nullable Change difference,
        @Nullable String refusal) {

    /**
     * Of two series of one force.
     *
     * @param apart why the two measures are never compared, where that is so
     */
    public static Optional<MeasuresCompared> of(List<Known> one, List<Known> other, Optional<String> apart) {
        var others = other.stream().collect(Collectors.toMap(Known::period, figure -> figure, (a, b) -> b));
        return one.stream()
                .filter(figure -> figure.value().number() != null)
                .max(Comparator.comparing(Known::period))
                .map(figure -> compared(figure, others.get(figure.period()), apart));
    }

    private static MeasuresCompared compared(Known figure, @Nullable Known other, Optional<String> apart) {
        if (apart.isPresent()) {
            return new MeasuresCompared(figure, other, null, apart.get());
        }
        if (other == null) {
            return new MeasuresCompared(
                    figure,
                    null,
                    null,
                    "No figure of the other for " + figure.period().label() + " is held");
        }
        var here = figure.value().unrounded();
        var there = other.value().unrounded();
        return here == null
                        || there == null
                        || figure.value().form() != ValueForm.PERCENT
                        || other.value().form() != ValueForm.PERCENT
                ? new MeasuresCompared(figure, other, null, "Only percentages of two measures have a difference")
                : new MeasuresCompared(
                        figure,
                        other,
                        Change.points(
                                here,
                                there,
                                Math.max(
                                        figure.value().decimals(), other.value().decimals())),
                        null);
    }
}
