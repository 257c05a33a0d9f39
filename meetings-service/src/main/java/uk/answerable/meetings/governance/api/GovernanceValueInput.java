package uk.answerable.meetings.governance.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What a field shall say. */
@Input("GovernanceValueInput")
public record GovernanceValueInput(
        @NonNull String field,

        @NonNull @Description("As the field's type writes it; empty for none.")
        String value) {

    /** Of a field given twice the last is taken. */
    static Map<String, String> all(List<GovernanceValueInput> values) {
        var all = new LinkedHashMap<String, String>();
        values.forEach(one -> all.put(one.field(), one.value()));
        return all;
    }
}
