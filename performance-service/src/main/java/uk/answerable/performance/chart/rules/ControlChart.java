package uk.answerable.performance.chart.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.Polarity;

/**
 * A control chart: points in groups with limits, what they signal and what that means (METHODS, Control charts).
 *
 * @param points oldest first
 * @param assurance of the newest group against the target
 * @param warnings what a reader should know before believing it
 */
public record ControlChart(
        RuleSet rules,
        ChartKind kind,
        List<ChartGroup> groups,
        List<ChartedPoint> points,
        Assurance assurance,
        List<String> warnings) {

    /** Fewer points have no limits on a published chart (METHODS, Control charts 5). */
    public static final int POINTS_FOR_LIMITS = 13;

    public static final String OVERLAP =
            "Neighbouring points share data (overlapping windows): no rules for runs, and the limits are narrower than"
                    + " chance";

    public ControlChart {
        groups = List.copyOf(groups);
        points = List.copyOf(points);
        warnings = List.copyOf(warnings);
    }

    /**
     * Draws a chart.
     *
     * @param values oldest first, missing ones in their places
     */
    public static ControlChart of(List<ChartValue> values, RuleSet rules, ChartOptions options) {
        var groups = new ArrayList<ChartGroup>();
        var points = new ArrayList<ChartedPoint>();
        var warnings = new ArrayList<String>();
        for (var part : Grouping.of(values, rules, options)) {
            var members = values.subList(part.from(), part.to());
            var made = LimitMaking.of(options.kind(), members, part.basedOn(options), rules.screening());
            var known =
                    (int) members.stream().filter(value -> !value.isMissing()).count();
            var limited = known >= (options.published() ? POINTS_FOR_LIMITS : 2);
            groups.add(new ChartGroup(
                    part.from(),
                    part.to(),
                    part.to() > part.from() ? members.getFirst().date() : LocalDate.EPOCH,
                    known,
                    made.basedOn(),
                    made.mean() * options.scale(),
                    made.ranges().average(),
                    made.ranges().screenedOut(),
                    limited,
                    limited ? part.reason() : tooFew(known)));
            if (known < POINTS_FOR_LIMITS && limited) {
                warnings.add(tooFew(known) + "; drawn as asked");
            }
            points.addAll(points(members, groups.size() - 1, limited ? made : null, rules, options));
        }
        if (options.overlapping()) {
            warnings.add(OVERLAP);
        }
        return new ControlChart(
                rules,
                options.kind(),
                groups,
                points,
                assurance(points, options.target(), options.polarity()),
                warnings);
    }

    private static List<ChartedPoint> points(
            List<ChartValue> members, int group, LimitMaking.@Nullable Made made, RuleSet rules, ChartOptions options) {
        var plotted = members.stream()
                .mapToDouble(value -> value.plotted() * options.scale())
                .toArray();
        var limits = new @Nullable Limits[plotted.length];
        for (int i = 0; i < plotted.length; i++) {
            limits[i] = made == null ? null : made.at(members.get(i)).times(options.scale());
        }
        var found = RunRules.find(rules, plotted, limits, !options.overlapping() && made != null);
        var points = new ArrayList<ChartedPoint>();
        for (int i = 0; i < plotted.length; i++) {
            var judgement = found.get(i).stream()
                    .findFirst()
                    .map(signal -> Judgement.of(signal.side(), options.polarity()))
                    .orElse(Judgement.COMMON_CAUSE);
            points.add(new ChartedPoint(members.get(i).date(), plotted[i], group, limits[i], found.get(i), judgement));
        }
        return points;
    }

    private static Assurance assurance(List<ChartedPoint> points, OptionalDouble target, Polarity polarity) {
        return points.isEmpty()
                ? Assurance.NOT_TOLD
                : Assurance.of(points.getLast().limits(), target, polarity);
    }

    /** Whether the newest group has limits. */
    public ChartStatus status() {
        return !groups.isEmpty() && groups.getLast().limited()
                ? ChartStatus.LIMITS_POSSIBLE
                : ChartStatus.TOO_FEW_POINTS;
    }

    /** In a sentence. */
    public String reason() {
        var few = status() == ChartStatus.TOO_FEW_POINTS;
        return few ? tooFew(pointsInNewestGroup()) : pointsInNewestGroup() + " points, limits by " + rules.code();
    }

    /** Values since the newest break. */
    public int pointsInNewestGroup() {
        return groups.isEmpty() ? 0 : groups.getLast().points();
    }

    /** In the words of a chart without limits. */
    public static String tooFew(int points) {
        return "too few points for limits: %d of %d".formatted(points, POINTS_FOR_LIMITS);
    }

    /** The newest point that has a value. */
    public Optional<ChartedPoint> newest() {
        return points.reversed().stream()
                .filter(point -> !Double.isNaN(point.value()))
                .findFirst();
    }
}
