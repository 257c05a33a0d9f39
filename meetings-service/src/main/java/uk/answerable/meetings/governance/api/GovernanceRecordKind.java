package uk.answerable.meetings.governance.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.governance.rules.RecordAudience;
import uk.answerable.meetings.governance.rules.RecordKind;
import uk.answerable.meetings.governance.rules.RecordReview;

/** A kind of record and its fields. */
@Description("A kind of record and what stands in it.")
public record GovernanceRecordKind(
        @NonNull String code,
        @NonNull String label,
        @NonNull RecordAudience seenBy,
        @NonNull RecordReview review,
        @NonNull List<@NonNull GovernanceRecordField> fields,
        @NonNull String source) {

    static GovernanceRecordKind of(RecordKind kind) {
        return new GovernanceRecordKind(
                kind.code(),
                kind.label(),
                kind.seenBy(),
                kind.review(),
                kind.fields().stream().map(GovernanceRecordField::of).toList(),
                kind.source());
    }
}
