package uk.answerable.performance.report.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.report.rules.EditionTable.Mark;

/** What an edition says as the graph shows it. */
@Description("What an edition says: its summary, a page a topic, tables, and what was left out with the reason.")
public record EditionContent(
        @NonNull List<@NonNull SummaryLine> summary,
        @NonNull List<@NonNull TopicPage> topics,
        @NonNull List<@NonNull Table> tables,
        @NonNull List<@NonNull String> notIncluded) {

    /** A line of the summary page. */
    @Name("EditionSummaryLine")
    public record SummaryLine(
            @Nullable String priority,
            @NonNull String topic,
            @NonNull String label,
            @NonNull String inclusion,
            @NonNull String data,
            @NonNull String volumes) {}

    /** The page of a topic. */
    @Name("EditionTopic")
    public record TopicPage(
            @NonNull String topic,
            @NonNull String label,
            @NonNull List<@NonNull String> signs,
            @NonNull List<@NonNull Table> tables,
            @Nullable Chart chart,
            @NonNull List<@NonNull String> exceptional,
            @NonNull String outlook) {}

    /** A table. */
    @Name("EditionTable")
    public record Table(
            @NonNull String title,
            @NonNull List<@NonNull String> columns,
            @NonNull List<@NonNull Row> rows,
            @NonNull List<@NonNull String> notes) {}

    /** A row of a table. */
    @Name("EditionRow")
    public record Row(@NonNull String label, @NonNull List<@NonNull Cell> cells) {}

    /** A cell of a table. */
    @Name("EditionCell")
    public record Cell(@NonNull String printed, @NonNull Mark mark) {}

    /** A chart. */
    @Name("EditionChart")
    public record Chart(
            @NonNull String title,
            @NonNull String unit,
            @NonNull List<@NonNull Dot> points,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @NonNull String words) {}

    /** A point of a chart. */
    @Name("EditionChartPoint")
    public record Dot(
            @NonNull String period,
            @NonNull String printed,
            @NonNull BigDecimal number) {}

    static EditionContent of(uk.answerable.performance.report.rules.EditionContent content) {
        return new EditionContent(
                content.summary().stream()
                        .map(line -> new SummaryLine(
                                line.priority(),
                                line.topic(),
                                line.label(),
                                line.inclusion(),
                                line.data(),
                                line.volumes()))
                        .toList(),
                content.topics().stream().map(EditionContent::topic).toList(),
                content.tables().stream().map(EditionContent::table).toList(),
                content.notIncluded());
    }

    private static TopicPage topic(uk.answerable.performance.report.rules.TopicPage page) {
        var chart = page.chart();
        return new TopicPage(
                page.topic(),
                page.label(),
                page.signs(),
                page.tables().stream().map(EditionContent::table).toList(),
                chart == null
                        ? null
                        : new Chart(
                                chart.title(),
                                chart.unit(),
                                chart.points().stream()
                                        .map(dot -> new Dot(dot.period(), dot.printed(), dot.number()))
                                        .toList(),
                                chart.mean(),
                                chart.lower(),
                                chart.upper(),
                                chart.words()),
                page.exceptional(),
                page.outlook());
    }

    private static Table table(uk.answerable.performance.report.rules.EditionTable table) {
        return new Table(
                table.title(),
                table.columns(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.label(),
                                row.cells().stream()
                                        .map(cell -> new Cell(cell.printed(), cell.mark()))
                                        .toList()))
                        .toList(),
                table.notes());
    }
}
