package uk.answerable.federation;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scalar of the subgraphs. The gateway does not know its form and passes every value on; its owner judges it. */
final class JsonScalar implements Coercing<Object, Object> {

    private static final JsonScalar AS_IT_IS = new JsonScalar();

    private JsonScalar() {}

    static GraphQLScalarType named(String name) {
        return GraphQLScalarType.newScalar().name(name).coercing(AS_IT_IS).build();
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return value;
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        return input;
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return json(input, variables);
    }

    private static @Nullable Object json(Value<?> value, CoercedVariables variables) {
        return switch (value) {
            case StringValue string -> string.getValue();
            case BooleanValue flag -> flag.isValue();
            case IntValue integer -> integer.getValue();
            case FloatValue number -> number.getValue();
            case EnumValue name -> name.getName();
            case VariableReference variable -> variables.get(variable.getName());
            case ArrayValue array -> {
                List<@Nullable Object> items = new ArrayList<>();
                array.getValues().forEach(item -> items.add(json(item, variables)));
                yield items;
            }
            case ObjectValue object -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                for (ObjectField field : object.getObjectFields()) {
                    fields.put(field.getName(), json(field.getValue(), variables));
                }
                yield fields;
            }
            default -> null;
        };
    }
}
