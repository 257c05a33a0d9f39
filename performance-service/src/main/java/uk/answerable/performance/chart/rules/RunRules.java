package uk.answerable.performance.chart.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds special causes among the points of one group (METHODS, Control charts 4 and 6). A missing value breaks every
 * run and is never part of one.
 */
final class RunRules {

    private static final int NEIGHBOURS = 3;
    private static final int ENOUGH_NEAR = 2;

    private final RuleSet rules;
    private final double[] values;
    private final @Nullable Limits[] limits;
    private final List<List<FoundSignal>> found = new ArrayList<>();

    private RunRules(RuleSet rules, double[] values, @Nullable Limits[] limits) {
        this.rules = rules;
        this.values = values;
        this.limits = limits;
        for (int i = 0; i < values.length; i++) {
            found.add(new ArrayList<>());
        }
    }

    /**
     * Signals by point, each list in order of priority.
     *
     * @param runs false when neighbouring points share data, so that only single points may be judged
     */
    static List<List<FoundSignal>> find(RuleSet rules, double[] values, @Nullable Limits[] limits, boolean runs) {
        var finder = new RunRules(rules, values, limits);
        finder.outside();
        if (runs) {
            finder.runs(SignalKind.TREND, rules.trendPoints(), finder.steps());
            finder.twoOfThree();
            finder.runs(SignalKind.SHIFT, rules.shiftPoints(), finder.sides());
        }
        return finder.found;
    }

    private void outside() {
        for (int i = 0; i < values.length; i++) {
            mark(i, SignalKind.OUTSIDE_LIMIT, outside(i));
        }
    }

    private void twoOfThree() {
        var part = new int[values.length];
        for (int first = 0; first + NEIGHBOURS <= values.length; first++) {
            var side = ofMean(first);
            int near = 0;
            boolean together = side != 0;
            for (int i = first; i < first + NEIGHBOURS; i++) {
                together &= ofMean(i) == side;
                near += countsAsNear(i) ? 1 : 0;
            }
            for (int i = first; together && near >= ENOUGH_NEAR && i < first + NEIGHBOURS; i++) {
                part[i] = countsAsNear(i) ? side : part[i];
            }
        }
        markAll(SignalKind.TWO_OF_THREE, part);
    }

    private boolean countsAsNear(int i) {
        return near(i) != 0 && (rules.outsideCountsAsNear() || outside(i) == 0);
    }

    /**
     * Marks every point of a run that is long enough.
     *
     * @param run for each point the run that ends there
     */
    private void runs(SignalKind kind, int points, List<Run> run) {
        var part = new int[values.length];
        for (int last = 0; last < values.length; last++) {
            if (run.get(last).length() >= points) {
                for (int i = last - points + 1; i <= last; i++) {
                    part[i] = run.get(last).direction();
                }
            }
        }
        markAll(kind, part);
    }

    /** A run that ends at a point: its direction, and how many points it has; 0 where there is none. */
    private record Run(int direction, int length) {

        private static final Run NONE = new Run(0, 0);

        Run longerBy(int side, int shortest) {
            return side == 0 ? NONE : new Run(side, side == direction ? length + 1 : shortest);
        }
    }

    /** Each strictly beyond the one before; two points make the shortest run. */
    private List<Run> steps() {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < values.length; i++) {
            var before = i == 0 ? Double.NaN : values[i - 1];
            var known = !Double.isNaN(values[i]) && !Double.isNaN(before);
            runs.add((i == 0 ? Run.NONE : runs.get(i - 1)).longerBy(known ? Double.compare(values[i], before) : 0, 2));
        }
        return runs;
    }

    /** On one side of the mean. */
    private List<Run> sides() {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < values.length; i++) {
            runs.add((i == 0 ? Run.NONE : runs.get(i - 1)).longerBy(ofMean(i), 1));
        }
        return runs;
    }

    private int outside(int i) {
        var band = limits[i];
        return band == null || Double.isNaN(values[i]) ? 0 : band.outside(values[i]);
    }

    private int near(int i) {
        var band = limits[i];
        return band == null || Double.isNaN(values[i]) ? 0 : band.near(values[i]);
    }

    private int ofMean(int i) {
        var band = limits[i];
        return band == null || Double.isNaN(values[i]) ? 0 : Integer.signum(band.ofMean(values[i]));
    }

    private void markAll(SignalKind kind, int[] sides) {
        for (int i = 0; i < sides.length; i++) {
            mark(i, kind, sides[i]);
        }
    }

    private void mark(int i, SignalKind kind, int side) {
        if (side != 0) {
            found.get(i).add(new FoundSignal(kind, side > 0 ? Side.HIGH : Side.LOW));
        }
    }
}
