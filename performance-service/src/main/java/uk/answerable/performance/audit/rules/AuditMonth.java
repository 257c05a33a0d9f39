package uk.answerable.performance.audit.rules;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of the audit calendar: what was audited, or why nothing was (FEATURES 243).
 *
 * @param topics audited records of this month, or with this month in their period
 * @param gapReason why there was none; null where there was, or where nobody explained it
 */
public record AuditMonth(
        YearMonth month, List<String> topics, @Nullable String gapReason) {

    public AuditMonth {
        topics = List.copyOf(topics);
    }

    /** A month without an audit and why. */
    public record Gap(YearMonth month, String reason, String source) {}

    /** Every month from one to another. */
    public static List<AuditMonth> calendar(List<RecordingAudit> audits, List<Gap> gaps, YearMonth from, YearMonth to) {
        var months = new ArrayList<AuditMonth>();
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            var now = month;
            var topics = audits.stream()
                    .filter(audit -> !YearMonth.from(audit.from()).isAfter(now)
                            && !YearMonth.from(audit.to()).isBefore(now))
                    .map(RecordingAudit::topic)
                    .distinct()
                    .sorted()
                    .toList();
            var reason = gaps.stream()
                    .filter(gap -> gap.month().equals(now))
                    .map(Gap::reason)
                    .findFirst()
                    .orElse(null);
            months.add(new AuditMonth(month, topics, topics.isEmpty() ? reason : null));
        }
        return months;
    }

    public boolean explained() {
        return !topics.isEmpty() || gapReason != null;
    }
}
