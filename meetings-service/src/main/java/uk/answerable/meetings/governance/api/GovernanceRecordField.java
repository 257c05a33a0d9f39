package uk.answerable.meetings.governance.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.governance.rules.RecordAudience;
import uk.answerable.meetings.governance.rules.RecordField;
import uk.answerable.meetings.governance.rules.RecordFieldType;

/** A field of a kind of record. */
@Description("A field of a kind of record. choices is empty but for a choice.")
public record GovernanceRecordField(
        @NonNull String name,
        @NonNull String label,
        @NonNull RecordFieldType type,
        boolean mandatory,
        @NonNull RecordAudience seenBy,
        @NonNull List<@NonNull String> choices) {

    static GovernanceRecordField of(RecordField field) {
        return new GovernanceRecordField(
                field.name(), field.label(), field.type(), field.mandatory(), field.seenBy(), field.choices());
    }
}
