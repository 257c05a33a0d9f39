package uk.answerable.performance.report.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.report.rules.ReportTemplate;

/**
 * A report as the graph shows it.
 *
 * @param report what stands behind it
 */
@Description("A report that comes out again and again, an edition a week, a month or a quarter.")
public record PerformanceReport(
        @Id @NonNull String id,
        @NonNull String force,
        @NonNull String title,

        @NonNull @Description("Protective marking as it is printed.")
        String marking,

        @NonNull ReportTemplate template,
        @Ignore uk.answerable.performance.report.rules.PerformanceReport report) {

    static PerformanceReport of(uk.answerable.performance.report.rules.PerformanceReport report) {
        return new PerformanceReport(
                report.id().toString(),
                report.force(),
                report.title(),
                report.marking().words(),
                report.template(),
                report);
    }
}
