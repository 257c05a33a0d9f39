package uk.answerable.performance.report.store;

import java.time.Instant;
import java.util.UUID;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.performance.report.rules.PerformanceReport;
import uk.answerable.performance.report.rules.ReportTemplate;

/** A report as its table holds it; names are the columns'. */
record ReportRow(
        UUID id,
        String force,
        String title,
        Marking marking,
        ReportTemplate template,
        String office,
        Instant created_at) {

    static ReportRow of(PerformanceReport report) {
        return new ReportRow(
                report.id(),
                report.force(),
                report.title(),
                report.marking(),
                report.template(),
                report.office(),
                report.createdAt());
    }

    PerformanceReport report() {
        return new PerformanceReport(id, force, title, marking, template, office, created_at);
    }
}
