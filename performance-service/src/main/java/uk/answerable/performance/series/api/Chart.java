package uk.answerable.performance.series.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.series.rules.ChartStatus;

/** What a chart may show, as the graph says it. */
@Description("Whether control limits may be drawn.")
public record Chart(@NonNull ChartStatus status, @NonNull String reason, int pointsAvailable) {

    static Chart of(uk.answerable.performance.series.rules.Chart chart) {
        return new Chart(chart.status(), chart.reason(), chart.pointsAvailable());
    }
}
