package uk.answerable.federation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.JoinSchema.JoinField;

/**
 * How an entity is named to a subgraph: {@code __typename}, one key and exactly what one requires set lists, since some
 * subgraphs choose the resolver by the set of fields they are sent.
 */
record Representation(String typeName, List<Part> parts, int keyParts) {

    /**
     * A field of a representation.
     *
     * @param key where its value is in the merged response
     * @param below its own parts per run-time type; empty for a leaf
     * @param isAbstract whether the value must say its type
     */
    record Part(String name, String key, Map<String, List<Part>> below, boolean isAbstract) {}

    /** Why an object cannot be named. */
    enum Lack {
        /** The key is null: there is no such entity, and nothing to ask. */
        NULL_KEY,
        /** A value is missing, because what was to fetch it did not. */
        NOT_FETCHED
    }

    /** Either the representation or what it lacks. */
    record Outcome(
            @Nullable Map<String, @Nullable Object> value,
            @Nullable Lack lack) {}

    static Representation of(Step step, JoinSchema join) {
        List<Part> parts = parts(step.representation, step.place.type, join);
        return new Representation(step.standing.as(), parts, step.keyParts);
    }

    private static List<Part> parts(List<Wanted> wanted, String type, JoinSchema join) {
        List<Part> parts = new ArrayList<>();
        for (Wanted field : wanted) {
            if (field.isTypename()) {
                continue; // sent wherever it is needed
            }
            JoinField joined = join.field(type, field.name);
            String valueType = joined == null ? "" : Types.name(joined.type());
            Map<String, List<Part>> below = new LinkedHashMap<>();
            boolean isAbstract = false;
            if (join.isComposite(valueType)) {
                isAbstract = join.composite(valueType).isAbstract();
                for (String possible : join.possible(valueType)) {
                    below.put(possible, parts(field.on(possible), possible, join));
                }
            }
            parts.add(new Part(field.name, field.key, below, isAbstract));
        }
        return List.copyOf(parts);
    }

    List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    /** The representation of one merged object. */
    Outcome of(Map<?, ?> object) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put(MergedValue.TYPENAME, typeName);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Object had = object.get(part.key());
            if (had == null) {
                if (!object.containsKey(part.key())) {
                    return new Outcome(null, Lack.NOT_FETCHED);
                }
                if (i < keyParts) {
                    return new Outcome(null, Lack.NULL_KEY);
                }
            }
            Copy copy = new Copy(part, i < keyParts);
            value.put(part.name(), copy.of(had));
            if (copy.lack != null) {
                return new Outcome(null, copy.lack);
            }
        }
        return new Outcome(value, null);
    }

    /** Copies a value, keeping only what the subgraph wants of it, under the names the schema gives. */
    private static final class Copy {

        private final Part part;
        private final boolean isKey;

        @Nullable
        Lack lack;

        Copy(Part part, boolean isKey) {
            this.part = part;
            this.isKey = isKey;
        }

        @Nullable
        Object of(@Nullable Object value) {
            return copy(part, value);
        }

        private @Nullable Object copy(Part at, @Nullable Object value) {
            if (value instanceof List<?> list) {
                List<@Nullable Object> items = new ArrayList<>(list.size());
                for (Object item : list) {
                    items.add(copy(at, item));
                }
                return items;
            }
            if (at.below().isEmpty() || !(value instanceof Map<?, ?> object)) {
                return value;
            }
            Map<String, @Nullable Object> copied = new LinkedHashMap<>();
            Object type = at.isAbstract() ? object.get(MergedValue.TYPENAME) : null;
            if (type instanceof String name) {
                copied.put(MergedValue.TYPENAME, name);
            }
            List<Part> fields = type == null
                    ? at.below().values().iterator().next()
                    : at.below().getOrDefault(type, List.of());
            for (Part field : fields) {
                Object had = object.get(field.key());
                if (had == null && !object.containsKey(field.key())) {
                    lack = Lack.NOT_FETCHED;
                } else if (had == null && isKey && lack == null) {
                    lack = Lack.NULL_KEY;
                }
                copied.put(field.name(), copy(field, had));
            }
            return copied;
        }
    }
}
