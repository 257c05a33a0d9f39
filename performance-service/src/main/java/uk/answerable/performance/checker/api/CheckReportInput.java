package uk.answerable.performance.checker.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A report to be checked.
 *
 * @param source its name in the findings; "report" without one
 * @param text plain text: headings alone on a line, tables with tabs or bars between the cells
 * @param tables tables that are not in the text
 * @param figures CSV in the form of the observations: source, measure, area, period_start, period_end, statistic, value
 */
@Input("CheckReportInput")
public record CheckReportInput(
        @Nullable String source,
        @NonNull String text,
        @Nullable List<ReportTableInput> tables,
        @Nullable String figures) {}
