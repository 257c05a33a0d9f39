package uk.answerable.complaints.statistics.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.statistics.rules.ForceStatistics;

/** Statistics of one force in one period. */
@Description("Complaint statistics from 1 April to the end of a quarter, counted from the cases whenever asked for.")
public record ComplaintStatistics(
        @NonNull String force,
        @NonNull String period,
        @NonNull LocalDate firstDay,
        @NonNull LocalDate lastDay,

        @NonNull @Description("Whether the period is over; until then nothing is held against last year.")
        Boolean complete,

        @NonNull List<@NonNull ComplaintFigure> figures,
        @NonNull List<@NonNull ComplaintTable> tables,

        @NonNull @Description("Whether small counts are kept from you.")
        Boolean smallCountsWithheld,

        @NonNull String provenance,

        @NonNull @Description("Whether any case counted was made up by a generator.")
        Boolean generatedCases) {

    static ComplaintStatistics of(ForceStatistics statistics, Categories categories) {
        var period = statistics.period();
        return new ComplaintStatistics(
                statistics.force(),
                period.label(),
                period.firstDay(),
                period.lastDay(),
                statistics.complete(),
                statistics.figures().stream().map(ComplaintFigure::of).toList(),
                statistics.tables().stream()
                        .map(table -> ComplaintTable.of(table, categories))
                        .toList(),
                statistics.withheld(),
                "Counted from %scases for which the chief officer is the appropriate authority; days are working days."
                        .formatted(statistics.generated() ? "generated and other " : ""),
                statistics.generated());
    }
}
