package uk.answerable.performance.projection.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.projection.rules.ProjectionQuestion.Dated;

/**
 * A stored series projected, and its newest figures beside what had been projected before them.
 *
 * @param compared oldest first
 */
public record SeriesProjected(Dated ahead, List<Compared> compared) {

    public static final int MOST_COMPARED = 12;

    public SeriesProjected {
        compared = List.copyOf(compared);
    }

    /** A figure beside its projection. */
    public record Compared(
            Period period, String printed, double projected, ProjectionStanding standing, String words) {}

    /**
     * Projects.
     *
     * @param against how many of the newest figures are put beside their projection, 0 to {@link #MOST_COMPARED}
     */
    public static Outcome<SeriesProjected> of(
            List<Known> known, int horizon, List<Integer> levels, int against, ProjectionPolicy policy) {
        return ProjectionQuestion.of(known)
                .then(question -> question.answer(horizon, levels))
                .map(ahead -> new SeriesProjected(ahead, compared(known, ahead.periods(), against, policy)));
    }

    /** What was projected when these were not known: the series without them, as far ahead as they are. */
    private static List<Compared> compared(List<Known> known, Periods periods, int against, ProjectionPolicy policy) {
        var alike = known.stream()
                .filter(figure -> figure.period().kind() == periods.kind())
                .filter(figure -> figure.value().number() != null)
                .sorted(Comparator.comparing(Known::period))
                .toList();
        if (against == 0 || alike.size() <= against) {
            return List.of();
        }
        var newest = alike.subList(alike.size() - against, alike.size());
        var earlier = alike.subList(0, alike.size() - against);
        var gap = periods.placeOf(newest.getLast().period())
                - periods.placeOf(earlier.getLast().period());
        var projected =
                ProjectionQuestion.of(earlier).then(question -> question.answer(gap, ProjectionQuestion.USUAL_LEVELS));
        return switch (projected) {
            case Outcome.Refused<Dated> tooFar -> List.of();
            case Outcome.Done<Dated>(var dated) ->
                newest.stream().map(figure -> compare(figure, dated, policy)).toList();
        };
    }

    private static Compared compare(Known figure, Dated dated, ProjectionPolicy policy) {
        var ahead = dated.periods().placeOf(figure.period()) - dated.from();
        var projected = dated.projection().points().get(ahead).value();
        var number = Objects.requireNonNull(figure.value().unrounded()).doubleValue();
        var standing = ProjectionStanding.of(number, projected, policy);
        return new Compared(
                figure.period(),
                figure.value().printed(),
                projected,
                standing,
                standing.words(figure.value().printed(), projected, number));
    }
}
