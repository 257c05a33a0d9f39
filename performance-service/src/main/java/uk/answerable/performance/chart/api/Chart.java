package uk.answerable.performance.chart.api;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.chart.rules.Assurance;
import uk.answerable.performance.chart.rules.ChartKind;
import uk.answerable.performance.chart.rules.ChartStatus;
import uk.answerable.performance.chart.rules.ChartedPoint;
import uk.answerable.performance.chart.rules.ControlChart;
import uk.answerable.performance.chart.rules.Judgement;

/** A control chart as the graph shows it. */
@Description("A control chart: limits, signals and what they mean.")
public record Chart(
        @NonNull @Description("Of the newest group: whether it has limits.")
        ChartStatus status,

        @NonNull String reason,
        int pointsAvailable,

        @NonNull @Description("Name and version of the rules.")
        String ruleSet,

        @NonNull ChartKind kind,
        @NonNull List<@NonNull ChartGroup> groups,

        @NonNull @Description("Oldest first.") List<@NonNull ChartPoint> points,

        @NonNull @Description("What the newest point means.")
        Judgement variation,

        @NonNull @Description("Whether the process as it runs meets its target.")
        Assurance assurance,

        @NonNull List<@NonNull String> warnings) {

    public static Chart of(ControlChart chart) {
        return of(chart, true);
    }

    /**
     * The same of values that may have no dates.
     *
     * @param dated whether the chart's dates mean anything
     */
    public static Chart of(ControlChart chart, boolean dated) {
        return new Chart(
                chart.status(),
                chart.reason(),
                chart.pointsInNewestGroup(),
                chart.rules().code(),
                chart.kind(),
                chart.groups().stream()
                        .map(group -> ChartGroup.of(group, dated))
                        .toList(),
                IntStream.range(0, chart.points().size())
                        .mapToObj(place -> ChartPoint.of(chart.points().get(place), place, dated))
                        .toList(),
                chart.newest().map(ChartedPoint::judgement).orElse(Judgement.COMMON_CAUSE),
                chart.assurance(),
                chart.warnings());
    }
}
