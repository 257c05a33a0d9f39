package uk.answerable.performance.checker.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.checker.rules.Checked;

/** The answer to a report. */
@Description("What does not hold in a report, by place; complete is false when time ran out before the last check.")
public record ReportCheck(@NonNull List<@NonNull ReportFinding> findings, boolean complete) {

    static ReportCheck of(Checked checked) {
        return new ReportCheck(
                checked.findings().stream().map(ReportFinding::of).toList(), checked.complete());
    }
}
