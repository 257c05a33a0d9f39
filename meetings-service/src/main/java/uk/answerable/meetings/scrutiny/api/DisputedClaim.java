package uk.answerable.meetings.scrutiny.api;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.scrutiny.store.DisputedClaimRow;

/** A claim on which papers differ; every position stands. */
@Description("A claim on which papers differ; every position stands.")
public record DisputedClaim(
        @NonNull String subject, @Ignore UUID key, @Ignore UUID reportKey) {

    static DisputedClaim of(DisputedClaimRow row) {
        return new DisputedClaim(row.subject, row.id, row.reportId);
    }
}
