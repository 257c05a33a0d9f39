package uk.answerable.performance.report.rules;

/** What the editions of a report are made of. */
public enum ReportTemplate {
    /** Summary page, topic pages, crime breakdown, districts and outcomes (004:2(2)). */
    PERFORMANCE_SUMMARY,
    /** Topic pages with tables by area (000:2). */
    THEMATIC;

    boolean hasCrimeTables() {
        return this == PERFORMANCE_SUMMARY;
    }
}
