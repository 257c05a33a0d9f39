package uk.answerable.federation;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.GraphQLContext;
import graphql.language.SelectionSet;
import graphql.schema.CoercingSerializeException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * What the response to one operation looks like: its keys in order, and the types their values must have. Writes merged
 * data in that form in one pass (GraphQL specification, ExecuteSelectionSet and CompleteValue). Made once per plan.
 */
final class Completion {

    /** What a value became. */
    private enum Wrote {
        VALUE,
        NULL,
        /** A null where none may be: whatever holds the value is null instead. */
        NOTHING
    }

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
        Run run = new Run(errors);
        if (data == null || run.object(root, data) == Wrote.NOTHING) {
            run.out.truncate(0);
            run.out.writeNull();
        }
        return run.out.toBytes();
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

    /** One response as it is written. */
    private final class Run {

        final JsonBuffer out = new JsonBuffer(1024);
        private final List<ResponseError> errors;
        private final ArrayList<Object> path = new ArrayList<>();

        Run(List<ResponseError> errors) {
            this.errors = errors;
        }

        Wrote object(ObjectForm form, Map<?, ?> object) {
            if (form.fields().length == 0) {
                out.raw('{');
            }
            for (FieldForm field : form.fields()) {
                out.raw(field.label());
                path.add(field.key());
                Wrote wrote = field.denied() ? deny(field.shape()) : value(field.shape(), object.get(field.key()));
                path.removeLast();
                if (wrote == Wrote.NOTHING) {
                    return wrote;
                }
            }
            out.raw('}');
            return Wrote.VALUE;
        }

        private Wrote deny(Shape shape) {
            tell("You may not see this.", Access.DENIED);
            return nothing(shape);
        }

        private Wrote nothing(Shape shape) {
            if (shape instanceof NonNull) {
                return Wrote.NOTHING;
            }
            out.writeNull();
            return Wrote.NULL;
        }

        private Wrote value(Shape shape, @Nullable Object value) {
            if (value == null && !(shape instanceof Constant)) {
                return nothing(shape);
            }
            return switch (shape) {
                case NonNull nonNull -> nonNull(nonNull, value);
                case Items items -> items(items, Objects.requireNonNull(value));
                case Composite composite -> composite(composite, Objects.requireNonNull(value));
                case Scalar scalar -> scalar(scalar, Objects.requireNonNull(value));
                case Names names -> name(names, Objects.requireNonNull(value));
                case Constant constant -> {
                    out.raw(constant.text());
                    yield Wrote.VALUE;
                }
                case AsItIs any -> {
                    out.value(value);
                    yield Wrote.VALUE;
                }
            };
        }

        private Wrote nonNull(NonNull shape, @Nullable Object value) {
            if (value != null && shape.of() instanceof Names names && names.hides(value)) {
                mismatch(); // what holds the value is lost with it, and nobody else says why
                return Wrote.NOTHING;
            }
            return value(shape.of(), value) == Wrote.VALUE ? Wrote.VALUE : Wrote.NOTHING;
        }

        private Wrote items(Items items, Object value) {
            if (!(value instanceof List<?> list)) {
                return mismatch();
            }
            int start = out.length();
            out.raw('[');
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) {
                    out.raw(',');
                }
                path.add(i);
                Wrote wrote = value(items.of(), list.get(i));
                path.removeLast();
                if (wrote == Wrote.NOTHING) {
                    return takeBack(start);
                }
            }
            out.raw(']');
            return Wrote.VALUE;
        }

        private Wrote composite(Composite composite, Object value) {
            if (!(value instanceof Map<?, ?> object)) {
                return mismatch();
            }
            ObjectForm form = form(composite, object);
            int start = out.length();
            if (form == null || object(form, object) == Wrote.NOTHING) {
                return takeBack(start);
            }
            return Wrote.VALUE;
        }

        /** The form for the object's own type; null where clients do not know the type. */
        private @Nullable ObjectForm form(Composite composite, Map<?, ?> object) {
            String name = composite.object() != null
                    ? composite.object().getName()
                    : object.get(MergedValue.TYPENAME) instanceof String told ? told : "";
            ObjectForm known = composite.forms().get(name);
            if (known != null) {
                return known;
            }
            GraphQLFieldsContainer type = composite.object() != null
                    ? composite.object()
                    : MergedValue.runtimeType(api, composite.type(), name);
            if (type == null) {
                return null;
            }
            ObjectForm form = Completion.this.form(type, composite.field().on(type.getName()));
            composite.forms().put(name, form);
            return form;
        }

        private Wrote scalar(Scalar scalar, Object value) {
            switch (scalar.kind()) {
                case TEXT -> {
                    if (value instanceof String text) {
                        out.string(text);
                        return Wrote.VALUE;
                    }
                }
                case INT -> {
                    if (value instanceof Integer number) {
                        out.number(number);
                        return Wrote.VALUE;
                    }
                }
                case BOOLEAN -> {
                    if (value instanceof Boolean flag) {
                        out.bool(flag);
                        return Wrote.VALUE;
                    }
                }
                case ANY -> {
                    out.value(value);
                    return Wrote.VALUE;
                }
                case OTHER -> {
                    // graphql-java knows
                }
            }
            try {
                out.value(scalar.type().getCoercing().serialize(value, GraphQLContext.getDefault(), Locale.ROOT));
                return Wrote.VALUE;
            } catch (CoercingSerializeException e) {
                return mismatch();
            }
        }

        /** A value hidden from clients is null, as an object of a hidden type is: the subgraph made no mistake. */
        private Wrote name(Names names, Object value) {
            if (value instanceof String name) {
                if (!names.known().contains(name)) {
                    if (names.hides(name)) {
                        out.writeNull();
                        return Wrote.NULL;
                    }
                    if (names.type().getValue(name) == null) {
                        return mismatch();
                    }
                    names.known().add(name);
                }
                out.string(name);
                return Wrote.VALUE;
            }
            return mismatch();
        }

        private Wrote takeBack(int start) {
            out.truncate(start);
            out.writeNull();
            return Wrote.NULL;
        }

        private Wrote mismatch() {
            tell("The value is not of the type the schema gives it.", Failure.SUBGRAPH_ERROR);
            out.writeNull();
            return Wrote.NULL;
        }

        /** A long list may be wrong in every item; nobody reads that many errors. */
        private void tell(String message, String code) {
            if (errors.size() < Errors.MOST) {
                errors.add(new ResponseError(message, List.of(), List.copyOf(path), Map.of("code", code)));
            }
        }
    }
}
