package uk.answerable.federation;

import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Set;

/** Finds the variables a value mentions, however deep. */
final class Variables {

    private Variables() {}

    static void collect(Value<?> value, Set<String> names) {
        switch (value) {
            case VariableReference variable -> names.add(variable.getName());
            case ArrayValue array -> array.getValues().forEach(item -> collect(item, names));
            case ObjectValue object -> object.getObjectFields().forEach(field -> collect(field.getValue(), names));
            default -> {
                // a literal
            }
        }
    }
}
