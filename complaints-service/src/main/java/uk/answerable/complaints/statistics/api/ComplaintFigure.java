package uk.answerable.complaints.statistics.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.statistics.rules.ForceStatistics;

/** One statistic with what stands beside it. */
@Description("A statistic: counted here, the same period last year, and what the independent office published.")
public record ComplaintFigure(
        @NonNull String code,
        @NonNull String label,
        @NonNull String unit,
        @NonNull String definition,

        @NonNull
        @Description("How sure we are of the definition: V verified, V2 in a secondary source, M not verified,"
                + " I inferred.")
        String status,

        @NonNull String source,
        @NonNull ComplaintValue value,
        @NonNull ComplaintValue samePeriodLastYear,

        @NonNull @Description("By the independent office: of the force, of the most similar forces, nationally.")
        List<@NonNull PublishedComplaintFigure> published) {

    /** Shows a statistic. */
    public static ComplaintFigure of(ForceStatistics.Figure figure) {
        var statistic = figure.statistic();
        return new ComplaintFigure(
                statistic.code(),
                statistic.label(),
                statistic.unit(),
                statistic.definition(),
                statistic.status(),
                statistic.source(),
                ComplaintValue.of(figure.value(), statistic.kind()),
                ComplaintValue.of(figure.lastYear(), statistic.kind()),
                figure.published().stream().map(PublishedComplaintFigure::of).toList());
    }
}
