package uk.answerable.federation;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The selections of one object in a subgraph's operation, gathered while planning, per run-time type. */
final class WireSelection {

    /** A field as one subgraph is asked for it. {@code wireKey} differs from {@code key} where keys would clash. */
    record WireField(
            String key,
            String wireKey,
            String name,
            List<Argument> arguments,
            boolean visible,
            @Nullable WireSelection below) {

        String argumentsText() {
            return arguments.isEmpty()
                    ? ""
                    : "("
                            + String.join(
                                    ", ",
                                    arguments.stream()
                                            .map(AstPrinter::printAstCompact)
                                            .toList()) + ")";
        }
    }

    private final String declaredType;
    private final boolean isAbstract;
    private final boolean needsTypename;
    private final Map<String, List<WireField>> byType = new LinkedHashMap<>();
    private final Map<String, String> shapes = new LinkedHashMap<>();

    /**
     * @param declaredType the type as the subgraph declares it
     * @param isAbstract whether values come in several object types there
     * @param needsTypename whether the merged object must say its type, because clients see an abstract one
     */
    WireSelection(String declaredType, boolean isAbstract, boolean needsTypename) {
        this.declaredType = declaredType;
        this.isAbstract = isAbstract;
        this.needsTypename = needsTypename || isAbstract;
    }

    /**
     * Selects a field of objects of the type, once however often it is asked for.
     *
     * @param shape the field's type in the subgraph: two fields may share a key only where it is the same
     */
    WireField select(String objectType, Wanted wanted, boolean visible, String shape, @Nullable WireSelection below) {
        List<WireField> fields = byType.computeIfAbsent(isAbstract ? objectType : declaredType, t -> new ArrayList<>());
        for (WireField field : fields) {
            if (field.key().equals(wanted.key)
                    && field.name().equals(wanted.name)
                    && sameArguments(field.arguments(), wanted.arguments)) {
                return field;
            }
        }
        WireField field = new WireField(
                wanted.key, freeKey(wanted.key, shape, fields), wanted.name, wanted.arguments, visible, below);
        fields.add(field);
        return field;
    }

    /** Keys clash between run-time types when their shapes differ, and within one when anything does. */
    private String freeKey(String key, String shape, List<WireField> siblings) {
        String candidate = key;
        for (int n = 1; ; n++) {
            String taken = candidate;
            if (shapes.getOrDefault(candidate, shape).equals(shape)
                    && siblings.stream().noneMatch(sibling -> sibling.wireKey().equals(taken))) {
                shapes.put(candidate, shape);
                return candidate;
            }
            candidate = "_" + n + "_" + key;
        }
    }

    private static boolean sameArguments(List<Argument> some, List<Argument> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!AstPrinter.printAstCompact(some.get(i)).equals(AstPrinter.printAstCompact(others.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Every field once per run-time type it is selected for. */
    Stream<WireField> fields() {
        return byType.values().stream().flatMap(List::stream);
    }

    /** The field a key of an answer stands for; the object's type tells apart what shares a key. */
    @Nullable
    WireField field(String wireKey, @Nullable Object objectType) {
        List<WireField> ofType = objectType instanceof String type ? byType.get(type) : null;
        Stream<WireField> candidates = ofType == null ? fields() : ofType.stream();
        return candidates
                .filter(field -> field.wireKey().equals(wireKey))
                .findFirst()
                .orElse(null);
    }

    /** True when some key of an answer is not the key in the merged response. */
    boolean renames() {
        return fields().anyMatch(field -> !field.key().equals(field.wireKey())
                || (field.below() != null && field.below().renames()));
    }

    /** Writes the selections between braces and notes the variables they use. */
    void write(StringBuilder text, Set<String> variables) {
        text.append("{ ");
        if (needsTypename || byType.isEmpty()) {
            text.append(MergedValue.TYPENAME).append(' ');
        }
        byType.forEach((type, fields) -> {
            if (isAbstract) {
                text.append("... on ").append(type).append(" { ");
            }
            fields.forEach(field -> write(field, text, variables));
            if (isAbstract) {
                text.append("} ");
            }
        });
        text.append('}');
    }

    private static void write(WireField field, StringBuilder text, Set<String> variables) {
        if (!field.wireKey().equals(field.name())) {
            text.append(field.wireKey()).append(": ");
        }
        text.append(field.name()).append(field.argumentsText());
        field.arguments().forEach(argument -> Variables.collect(argument.getValue(), variables));
        if (field.below() != null) {
            text.append(' ');
            field.below().write(text, variables);
        }
        text.append(' ');
    }
}
