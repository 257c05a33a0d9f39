package uk.answerable.performance.projection.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * A series somebody wants projected, with its periods.
 *
 * @param values oldest first, null where a period has no value
 * @param bounds what a value can be
 */
public record ProjectionQuestion(Periods periods, List<@Nullable Double> values, Bounds bounds) {

    public static final int USUAL_HORIZON = 6;
    public static final List<Integer> USUAL_LEVELS = List.of(80, 95);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST_PERIODS_BETWEEN = History.LONGEST;

    /** A projection with the period each point describes. */
    public record Dated(Projection projection, Periods periods, int from) {

        /**
         * @param ahead 1 for the first point
         */
        public Period periodOf(int ahead) {
            return periods.at(from + ahead - 1);
        }
    }

    /**
     * What is known of a stored series, as far as its periods are of the kind of the newest.
     *
     * @param known in any order
     */
    public static Outcome<ProjectionQuestion> of(List<Known> known) {
        var newest = known.stream()
                .filter(figure -> figure.value().number() != null)
                .max(Comparator.comparing(Known::period));
        if (newest.isEmpty()) {
            return Outcome.refused(Refusal.of(ProblemCode.INVALID_INPUT, "The series has no number to project from."));
        }
        var alike = known.stream()
                .filter(figure ->
                        figure.period().kind() == newest.get().period().kind())
                .filter(figure -> figure.period().compareTo(newest.get().period()) <= 0)
                .sorted(Comparator.comparing(Known::period))
                .toList();
        var bounds = alike.stream().allMatch(ProjectionQuestion::isShareOfAWhole) ? Bounds.PER_CENT : Bounds.NONE;
        return Periods.from(alike.getFirst().period()).map(periods -> {
            var values = new ArrayList<@Nullable Double>();
            for (var figure : alike) {
                var place = periods.placeOf(figure.period());
                while (values.size() <= place && values.size() < MOST_PERIODS_BETWEEN) {
                    values.add(null);
                }
                var number = figure.value().unrounded();
                if (place < values.size() && number != null) {
                    values.set(place, number.doubleValue());
                }
            }
            return new ProjectionQuestion(periods, values, bounds);
        });
    }

    /** A percentage of change is none: it can be below 0 or above 100. */
    private static boolean isShareOfAWhole(Known figure) {
        var form = figure.value().form();
        var number = figure.value().unrounded();
        return (form == ValueForm.PERCENT || form == ValueForm.SHARE)
                && (number == null || (number.signum() >= 0 && number.compareTo(WHOLE) <= 0));
    }

    /** The projection, or why there is none. */
    public Outcome<Dated> answer(int horizon, List<Integer> levels) {
        return History.of(values, periods.inAYear())
                .then(history -> new Projector(RuleSet.MEAN_OF_FIVE).project(history, horizon, levels, bounds))
                .map(projection -> new Dated(projection, periods, values.size()));
    }
}
