package uk.answerable.federation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.Plan.Segment;
import uk.answerable.federation.WireSelection.WireField;

/** The response as it grows: one tree of maps and lists by response key, filled in by the subgraphs' answers. */
final class MergedData {

    private final Map<String, @Nullable Object> root = new LinkedHashMap<>();

    Map<String, @Nullable Object> root() {
        return root;
    }

    /** Visits the objects at a place, through whatever lists lead there, each with its path. */
    void visit(List<Segment> path, BiConsumer<Map<String, @Nullable Object>, ResponsePath> visitor) {
        visit(root, path, 0, ResponsePath.ROOT, visitor);
    }

    private static void visit(
            Map<String, @Nullable Object> object,
            List<Segment> path,
            int depth,
            ResponsePath at,
            BiConsumer<Map<String, @Nullable Object>, ResponsePath> visitor) {
        if (depth == path.size()) {
            visitor.accept(object, at);
            return;
        }
        Segment segment = path.get(depth);
        visitValue(object.get(segment.key()), segment, path, depth + 1, at.key(segment.key()), visitor);
    }

    @SuppressWarnings("unchecked") // a JSON object's keys are strings
    private static void visitValue(
            @Nullable Object value,
            Segment segment,
            List<Segment> path,
            int depth,
            ResponsePath at,
            BiConsumer<Map<String, @Nullable Object>, ResponsePath> visitor) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visitValue(list.get(i), segment, path, depth, at.index(i), visitor);
            }
        } else if (value instanceof Map<?, ?> object
                && (segment.type() == null || segment.type().equals(object.get(MergedValue.TYPENAME)))) {
            visit((Map<String, @Nullable Object>) object, path, depth, at, visitor);
        }
    }

    /** Adds what an answer says of an object. What is there already stays; only a null gives way. */
    static void merge(Map<String, @Nullable Object> into, Map<?, ?> from) {
        from.forEach((key, value) -> {
            String name = (String) key;
            Object had = into.get(name);
            if (had == null) {
                into.put(name, value);
            } else {
                mergeValue(had, value);
            }
        });
    }

    @SuppressWarnings("unchecked") // a JSON object's keys are strings
    private static void mergeValue(@Nullable Object had, @Nullable Object value) {
        if (had instanceof Map<?, ?> object && value instanceof Map<?, ?> more) {
            merge((Map<String, @Nullable Object>) object, more);
        } else if (had instanceof List<?> list && value instanceof List<?> more && list.size() == more.size()) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) == null) {
                    ((List<@Nullable Object>) list).set(i, more.get(i));
                } else {
                    mergeValue(list.get(i), more.get(i));
                }
            }
        }
    }

    /** A value of its own, for an answer that several objects share. */
    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach((key, field) -> copy.put(key, copy(field)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }

    /** The value with the response's keys in place of those on the wire. */
    static @Nullable Object renamed(@Nullable Object value, WireSelection selection) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(renamed(item, selection)));
            return items;
        }
        if (!(value instanceof Map<?, ?> object)) {
            return value;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Object type = object.get(MergedValue.TYPENAME);
        object.forEach((key, wire) -> {
            WireField field = selection.field((String) key, type);
            WireSelection below = field == null ? null : field.below();
            fields.put(field == null ? (String) key : field.key(), below == null ? wire : renamed(wire, below));
        });
        return fields;
    }
}
