package uk.answerable.federation;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/**
 * Writes merged data as one response, in the forms that its plan's completion gives (GraphQL specification,
 * ExecuteSelectionSet and CompleteValue). What does not have its type is null, and an error says so.
 */
final class ResponseWriter {

    /** What a value became. */
    private enum Wrote {
        VALUE,
        NULL,
        /** A null where none may be: whatever holds the value is null instead. */
        NOTHING
    }

    private final Completion completion;
    private final List<ResponseError> errors;
    private final JsonBuffer out = new JsonBuffer(1024);
    private final ArrayList<Object> path = new ArrayList<>();

    private ResponseWriter(Completion completion, List<ResponseError> errors) {
        this.completion = completion;
        this.errors = errors;
    }

    /** The data as JSON; {@code null} where nothing of it may stand. */
    static byte[] write(
            Completion completion,
            ObjectForm root,
            @Nullable Map<String, @Nullable Object> data,
            List<ResponseError> errors) {
        ResponseWriter writer = new ResponseWriter(completion, errors);
        if (data == null || writer.object(root, data) == Wrote.NOTHING) {
            writer.out.truncate(0);
            writer.out.writeNull();
        }
        return writer.out.toBytes();
    }

    private Wrote object(ObjectForm form, Map<?, ?> object) {
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
        ObjectForm form = completion.form(composite, object);
        int start = out.length();
        if (form == null || object(form, object) == Wrote.NOTHING) {
            return takeBack(start);
        }
        return Wrote.VALUE;
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
