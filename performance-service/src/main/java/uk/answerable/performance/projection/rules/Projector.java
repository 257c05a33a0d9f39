package uk.answerable.performance.projection.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Projects a series from its own past (METHODS, Projections). */
public final class Projector {

    /** Two years of months. */
    public static final int LONGEST_HORIZON = 24;

    private static final int LOWEST_LEVEL = 50;
    private static final int HIGHEST_LEVEL = 99;
    private static final int MOST_LEVELS = 5;

    private final RuleSet rules;

    public Projector(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Projects.
     *
     * @param horizon 1 to {@link #LONGEST_HORIZON} periods
     * @param levels of the intervals, whole per cent from 50 to 99, one to five of them
     * @param bounds what the values can be
     * @return refused when horizon or levels cannot be
     */
    public Outcome<Projection> project(History history, int horizon, List<Integer> levels, Bounds bounds) {
        if (horizon < 1 || horizon > LONGEST_HORIZON) {
            return refused("horizon", "horizon is %d; ask for 1 to %d".formatted(horizon, LONGEST_HORIZON));
        }
        if (levels.isEmpty()
                || levels.size() > MOST_LEVELS
                || levels.stream().distinct().count() < levels.size()
                || levels.stream().anyMatch(level -> level < LOWEST_LEVEL || level > HIGHEST_LEVEL)) {
            return refused(
                    "levels", "levels are one to five different whole numbers from 50 to 99, for example 80, 95");
        }
        return Outcome.done(project(history, horizon, List.copyOf(levels), history.neverNegative(), bounds));
    }

    private static Outcome<Projection> refused(String field, String why) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, why));
    }

    private Projection project(
            History history, int horizon, List<Integer> levels, boolean neverNegative, Bounds bounds) {
        var values = history.values();
        var reach = horizon + history.waiting();
        var limits = neverNegative ? bounds.fromZero() : bounds;
        if (history.constant()) {
            return unvarying(history, horizon, limits);
        }
        var combination = Combination.of(values, history.seasonLength(), reach, rules);
        var heldBack = HeldBack.of(history, rules);
        var scale = ErrorScale.of(values, history.seasonLength(), reach, heldBack.errors(), rules);
        var working = WorkingScale.of(values);
        var points = IntStream.range(history.waiting(), reach)
                .mapToObj(h -> {
                    var value = limits.within(combination.points()[h]);
                    var intervals = scale.stream()
                            .flatMap(width -> levels.stream().map(level -> {
                                var half = rules.factor(level) * width.deviation(h);
                                return new Interval(
                                        level,
                                        limits.within(working.moved(value, -half)),
                                        limits.within(working.moved(value, half)));
                            }))
                            .toList();
                    return new ProjectedPoint(h - history.waiting() + 1, value, intervals);
                })
                .toList();
        return new Projection(
                points, method(combination), rules, heldBack.skill(), Projection.BASIS, notes(history, combination));
    }

    private Projection unvarying(History history, int horizon, Bounds limits) {
        var value = limits.within(history.values()[0]);
        var points = IntStream.rangeClosed(1, horizon)
                .mapToObj(ahead -> new ProjectedPoint(ahead, value, List.of()))
                .toList();
        return new Projection(
                points,
                "last value carried forward",
                rules,
                Skill.UNKNOWN,
                Projection.BASIS,
                List.of("All values are the same, so no interval can be measured."));
    }

    private static String method(Combination combination) {
        var members = combination.members();
        return members.size() == 1 ? members.getFirst() : "mean of " + String.join(", ", members);
    }

    private List<String> notes(History history, Combination combination) {
        var notes = new ArrayList<String>();
        var n = history.values().length;
        if (n < Combination.FEWEST) {
            notes.add(
                    "%d values: too few to tell a level from noise, so the last one is carried forward without intervals."
                            .formatted(n));
        } else if (history.seasonLength() > 1 && n < 2 * history.seasonLength()) {
            notes.add("%d values: no season can be measured before two full years.".formatted(n));
        }
        if (n >= Combination.FEWEST && Arrays.stream(history.values()).anyMatch(value -> value <= 0)) {
            notes.add("A value is zero or below: seasons add, they do not multiply.");
        }
        if (!history.filled().isEmpty()) {
            notes.add(
                    "Missing and filled from their neighbours for the fit: value " + positions(history.filled()) + ".");
        }
        if (history.waiting() > 0) {
            notes.add("The newest %d of the periods given have no value yet; the projection runs over them."
                    .formatted(history.waiting()));
        }
        if (!combination.outliers().isEmpty()) {
            notes.add("Far from their neighbours and drawn in for the fit: value " + positions(combination.outliers())
                    + ".");
        }
        return notes;
    }

    /** Positions as a reader counts them. */
    private static String positions(List<Integer> positions) {
        return String.join(
                ", ", positions.stream().map(at -> Integer.toString(at + 1)).toList());
    }
}
