package uk.answerable.meetings.governance.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.governance.rules.RecordRules;
import uk.answerable.meetings.governance.rules.ReviewSchedule;
import uk.answerable.meetings.governance.rules.RiskLevel;
import uk.answerable.meetings.governance.store.GovernanceRecordRow;
import uk.answerable.meetings.governance.store.GovernanceStore.Seen;

/** A record with what the caller may read of it. */
@Description(
        "A record of governance: a line of a programme, a risk, a service, a grant. Fields that the caller may not read"
                + " are left out; when it is reviewed is null for those outside.")
public record GovernanceRecord(
        @Id @NonNull String id,
        @NonNull String force,

        @Nullable @Description("Null for the force as a whole.")
        String body,

        @NonNull String kind,
        @NonNull String title,

        @NonNull @Description("The office that owns it.") String owner,

        @NonNull List<@NonNull GovernanceValue> values,
        @Nullable LocalDate endedOn,
        int version,
        @Nullable RiskLevel riskLevel,

        @Nullable @Description("Of the ladder of reviews, from 1.")
        Integer rung,

        @Nullable @Description("Blank counts as overdue.") LocalDate nextReview,

        @Nullable Boolean overdue,
        @Ignore GovernanceRecordRow row,
        @Ignore Place place)
        implements Guarded {

    static GovernanceRecord of(Seen seen, RecordRules rules, LocalDate today) {
        var row = seen.row();
        return new GovernanceRecord(
                row.id.toString(),
                row.forceCode,
                row.bodyCode,
                row.kind,
                row.title,
                row.owner,
                rules.kind(row.kind)
                        .map(kind -> GovernanceValue.of(kind, seen.values()))
                        .orElse(List.of()),
                row.endedOn,
                row.version,
                row.riskLevel,
                row.rung,
                row.nextReview,
                row.endedOn == null && ReviewSchedule.isOverdue(row.review, row.nextReview, today),
                row,
                row.place());
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
