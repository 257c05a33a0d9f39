package uk.answerable.performance.checker.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.checker.rules.Finding;
import uk.answerable.performance.checker.rules.Severity;

/** A finding as callers see it. */
@Description("Something in a report that does not hold.")
public record ReportFinding(
        @NonNull String kind,
        @NonNull Severity severity,
        @NonNull String source,
        @NonNull String place,
        @Nullable Integer line,
        @Nullable String section,
        @NonNull String what,
        @NonNull String why) {

    static ReportFinding of(Finding finding) {
        var place = finding.place();
        return new ReportFinding(
                finding.kind().label(),
                finding.severity(),
                place.source(),
                place.label(),
                place.line() == 0 ? null : place.line(),
                place.section().isEmpty() ? null : place.section(),
                finding.what(),
                finding.why());
    }
}
