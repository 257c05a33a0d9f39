package uk.answerable.federation;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value of the response must be. */
sealed interface Shape {

    /** What is written of an object. */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    record ObjectForm(FieldForm[] fields) {}

    /** A key of an object; the label is the key as it is written, with what stands before it. */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    record FieldForm(String key, byte[] label, Shape shape, boolean denied) {}

    record NonNull(Shape of) implements Shape {}

    record Items(Shape of) implements Shape {}

    record Scalar(GraphQLScalarType type, ScalarKind kind) implements Shape {}

    /** An enum; the names seen to be of it are remembered, and those that clients do not know are hidden. */
    record Names(GraphQLEnumType type, Set<String> known, Set<String> hidden) implements Shape {

        boolean hides(Object value) {
            return value instanceof String name && hidden.contains(name);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never changed
    record Constant(byte[] text) implements Shape {}

    /** Of the gateway's own making: introspection. */
    record AsItIs() implements Shape {}

    record Composite(
            GraphQLNamedType type, @Nullable GraphQLObjectType object, Wanted field, Map<String, ObjectForm> forms)
            implements Shape {}

    /** Scalars whose usual values need no conversion. */
    enum ScalarKind {
        INT,
        TEXT,
        BOOLEAN,
        ANY,
        OTHER;

        static ScalarKind of(GraphQLScalarType scalar) {
            if (scalar.getCoercing() instanceof JsonScalar) {
                return ANY;
            }
            return switch (scalar.getName()) {
                case "Int" -> INT;
                case "String", "ID" -> TEXT;
                case "Boolean" -> BOOLEAN;
                default -> OTHER;
            };
        }
    }
}
