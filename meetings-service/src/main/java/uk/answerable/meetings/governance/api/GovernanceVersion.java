package uk.answerable.meetings.governance.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.governance.rules.RecordRules;
import uk.answerable.meetings.governance.rules.RiskLevel;
import uk.answerable.meetings.governance.store.GovernanceStore.SeenVersion;

/** A record as it was after a change, and why it changed. */
public record GovernanceVersion(
        int version,
        @NonNull String title,
        @NonNull String owner,
        @Nullable RiskLevel riskLevel,
        @Nullable LocalDate nextReview,
        @NonNull LocalDate changedOn,
        @NonNull String office,
        @NonNull String reason,
        @NonNull List<@NonNull GovernanceValue> values) {

    static GovernanceVersion of(String kind, SeenVersion seen, RecordRules rules) {
        var row = seen.row();
        return new GovernanceVersion(
                row.key.version(),
                row.title,
                row.owner,
                row.riskLevel,
                row.nextReview,
                row.changedOn,
                row.office,
                row.reason,
                rules.kind(kind)
                        .map(known -> GovernanceValue.of(known, seen.values()))
                        .orElse(List.of()));
    }
}
