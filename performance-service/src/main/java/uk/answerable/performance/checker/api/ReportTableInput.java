package uk.answerable.performance.checker.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A table of a report.
 *
 * @param title the heading it stands under
 * @param columns headings, the first over the row labels
 * @param rows cells as printed
 */
@Input("ReportTableInput")
public record ReportTableInput(
        @NonNull String title,
        @NonNull List<@NonNull String> columns,
        @NonNull List<@NonNull List<@NonNull String>> rows) {}
