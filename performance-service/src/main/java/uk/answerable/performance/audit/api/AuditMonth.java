package uk.answerable.performance.audit.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A month of the audit calendar as the graph shows it. */
@Description("What was audited in a month, or why nothing was.")
public record AuditMonth(
        @NonNull String month,
        @NonNull List<@NonNull String> topics,
        @Nullable String gapReason,
        boolean explained) {

    static AuditMonth of(uk.answerable.performance.audit.rules.AuditMonth month) {
        return new AuditMonth(month.month().toString(), month.topics(), month.gapReason(), month.explained());
    }
}
