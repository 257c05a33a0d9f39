package uk.answerable.federation;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field wanted of an object whose run-time type is known, with what is wanted below it per run-time type of its
 * value. Sub-selections unfold when they are asked for, since no subgraph may ever return most of the types.
 */
final class Wanted {

    /** The key of the field in the merged response. */
    final String key;

    final String name;
    final List<Argument> arguments;

    /** The first selection of the field in the document: the same for every type an abstract selection applies to. */
    final Field source;

    private final List<SelectionSet> origin;
    private final @Nullable Function<String, List<Wanted>> unfold;
    private final Map<String, List<Wanted>> children = new ConcurrentHashMap<>();

    private Wanted(
            String key,
            String name,
            List<Argument> arguments,
            Field source,
            List<SelectionSet> origin,
            @Nullable Function<String, List<Wanted>> unfold) {
        this.source = source;
        this.key = key;
        this.name = name;
        this.arguments = arguments;
        this.origin = origin;
        this.unfold = unfold;
    }

    static Wanted leaf(String key, Field field) {
        return new Wanted(key, field.getName(), field.getArguments(), field, List.of(), null);
    }

    static Wanted composite(String key, Field field, List<SelectionSet> origin, Function<String, List<Wanted>> unfold) {
        return new Wanted(key, field.getName(), field.getArguments(), field, origin, unfold);
    }

    boolean isLeaf() {
        return unfold == null;
    }

    /** All selections below this field, as the document writes them. */
    SelectionSet selections() {
        return SelectionSet.newSelectionSet(origin.stream()
                        .flatMap(set -> set.getSelections().stream())
                        .toList())
                .build();
    }

    boolean isTypename() {
        return name.equals(MergedValue.TYPENAME);
    }

    /** What is wanted below this field where its value is of the type. */
    List<Wanted> on(String objectType) {
        List<Wanted> known = children.get(objectType);
        if (known == null) {
            known = unfold == null ? List.of() : unfold.apply(objectType);
            children.put(objectType, known);
        }
        return known;
    }

    /** The same field, with only the given sub-selections. */
    Wanted only(Map<String, List<Wanted>> kept) {
        Map<String, List<Wanted>> copy = new LinkedHashMap<>(kept);
        return new Wanted(key, name, arguments, source, origin, type -> copy.getOrDefault(type, List.of()));
    }

    /** The same field, without the sub-selections of the other. */
    Wanted less(Wanted rest) {
        return new Wanted(key, name, arguments, source, origin, type -> without(on(type), rest.on(type)));
    }

    /** The fields without those of the rest; a field of which part is in the rest keeps the other part. */
    static List<Wanted> without(List<Wanted> fields, List<Wanted> rest) {
        if (rest.isEmpty()) {
            return fields;
        }
        List<Wanted> kept = new ArrayList<>();
        for (Wanted field : fields) {
            Wanted left = rest.stream()
                    .filter(other -> other.key.equals(field.key))
                    .findFirst()
                    .orElse(null);
            if (left == null) {
                kept.add(field);
            } else if (left != field) {
                kept.add(field.less(left));
            }
        }
        return kept;
    }

    /** True when both were written by the same selections of the document. */
    boolean sameAs(Wanted other) {
        if (!key.equals(other.key) || !name.equals(other.name) || origin.size() != other.origin.size()) {
            return false;
        }
        for (int i = 0; i < origin.size(); i++) {
            if (origin.get(i) != other.origin.get(i)) {
                return false;
            }
        }
        return argumentsText().equals(other.argumentsText());
    }

    String argumentsText() {
        return arguments.isEmpty()
                ? ""
                : arguments.stream()
                        .map(AstPrinter::printAstCompact)
                        .sorted()
                        .toList()
                        .toString();
    }

    @Override
    public String toString() {
        return key.equals(name) ? name : key + ":" + name;
    }
}
