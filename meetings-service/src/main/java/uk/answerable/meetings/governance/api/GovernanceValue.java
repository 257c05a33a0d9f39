package uk.answerable.meetings.governance.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.governance.rules.RecordField;
import uk.answerable.meetings.governance.rules.RecordKind;

/** What a field of a record says, as its type writes it. */
public record GovernanceValue(
        @NonNull String field,
        @NonNull String label,
        @NonNull String value) {

    /** In the order of the kind's fields. */
    static List<GovernanceValue> of(RecordKind kind, Map<String, String> values) {
        return kind.fields().stream()
                .filter(field -> values.containsKey(field.name()))
                .map(field -> of(field, String.valueOf(values.get(field.name()))))
                .toList();
    }

    private static GovernanceValue of(RecordField field, String value) {
        return new GovernanceValue(field.name(), field.label(), value);
    }
}
