package uk.answerable.federation;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.language.SelectionSet;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.Shape.AsItIs;
import uk.answerable.federation.Shape.Composite;
import uk.answerable.federation.Shape.Constant;
import uk.answerable.federation.Shape.FieldForm;
import uk.answerable.federation.Shape.Items;
import uk.answerable.federation.Shape.Names;
import uk.answerable.federation.Shape.NonNull;
import uk.answerable.federation.Shape.ObjectForm;
import uk.answerable.federation.Shape.Scalar;
import uk.answerable.federation.Shape.ScalarKind;

/**
 * What the response to one operation looks like: its keys in order, and the types their values must have. Made once
 * per plan; a {@link ResponseWriter} writes each response by it.
 */
final class Completion {

    private final Supergraph supergraph;
    private final GraphQLSchema api;
    private final Denied denied;
    private final ObjectForm root;

    Completion(
            Supergraph supergraph,
            GraphQLObjectType rootType,
            SelectionSet operation,
            Selections selections,
            Denied denied) {
        this.supergraph = supergraph;
        this.api = supergraph.apiSchema();
        this.denied = denied;
        this.root = form(rootType, selections.wanted(rootType.getName(), List.of(operation)));
    }

    /** Writes the data; what does not have its type is null, and an error says so. */
    byte[] write(@Nullable Map<String, @Nullable Object> data, List<ResponseError> errors) {
        return ResponseWriter.write(this, root, data, errors);
    }

    /** The form for the object's own type; null where clients do not know the type. */
    @Nullable
    ObjectForm form(Composite composite, Map<?, ?> object) {
        String name = composite.object() != null
                ? composite.object().getName()
                : object.get(MergedValue.TYPENAME) instanceof String told ? told : "";
        ObjectForm known = composite.forms().get(name);
        if (known != null) {
            return known;
        }
        GraphQLFieldsContainer type =
                composite.object() != null ? composite.object() : MergedValue.runtimeType(api, composite.type(), name);
        if (type == null) {
            return null;
        }
        ObjectForm form = form(type, composite.field().on(type.getName()));
        composite.forms().put(name, form);
        return form;
    }

    private ObjectForm form(GraphQLFieldsContainer type, List<Wanted> wanted) {
        FieldForm[] fields = new FieldForm[wanted.size()];
        for (int i = 0; i < fields.length; i++) {
            Wanted field = wanted.get(i);
            fields[i] = new FieldForm(
                    field.key,
                    JsonBuffer.utf8((i == 0 ? "{" : ",") + text(JsonBuffer.quoted(field.key)) + ":"),
                    shape(type, field),
                    denied.covers(type.getName(), field.name));
        }
        return new ObjectForm(fields);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, UTF_8);
    }

    private Shape shape(GraphQLFieldsContainer type, Wanted field) {
        if (field.isTypename()) {
            return new Constant(JsonBuffer.quoted(type.getName()));
        }
        if (field.name.startsWith("__")) {
            return new AsItIs();
        }
        GraphQLFieldDefinition definition = Objects.requireNonNull(type.getFieldDefinition(field.name));
        return shape(definition.getType(), field);
    }

    private Shape shape(GraphQLType type, Wanted field) {
        return switch (type) {
            case GraphQLNonNull nonNull -> new NonNull(shape(nonNull.getWrappedType(), field));
            case GraphQLList list -> new Items(shape(list.getWrappedType(), field));
            case GraphQLScalarType scalar -> new Scalar(scalar, ScalarKind.of(scalar));
            case GraphQLEnumType values ->
                new Names(values, ConcurrentHashMap.newKeySet(), supergraph.hiddenValues(values.getName()));
            case GraphQLObjectType object -> new Composite(object, object, field, new ConcurrentHashMap<>());
            default -> new Composite((GraphQLNamedType) type, null, field, new ConcurrentHashMap<>());
        };
    }
}
