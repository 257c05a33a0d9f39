package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import uk.answerable.kernel.test.Graph;

/**
 * Every question the schema allows, made from the schema itself: each root field with each of the values given for its
 * arguments, each entity by key, and below them every field to a depth. An argument without values fails, so that
 * whoever adds one decides what is asked.
 */
final class SchemaDocuments {

    private static final int DEPTH = 5;
    private static final String SCHEMA = """
            { __schema { types { kind name enumValues { name }
                fields { name type { ...t } args { name type { ...t } } } } } }
            fragment t on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """;

    private final Map<String, Map<String, Object>> types = new HashMap<>();
    private final Map<String, List<String>> values;

    /**
     * Reads the schema of the service under test.
     *
     * @param values of arguments, by {@code field.argument} or {@code argument}, as GraphQL literals
     */
    SchemaDocuments(Map<String, List<String>> values) {
        List<Map<String, Object>> all = Graph.anonymous().ask(SCHEMA).getList("data.__schema.types");
        all.forEach(type -> types.put(text(type, "name"), type));
        this.values = values;
    }

    /** The queries. */
    List<String> queries() {
        var documents = new ArrayList<String>();
        for (var field : fields("Query")) {
            var name = text(field, "name");
            if (!name.startsWith("_")) {
                var selection = selection(map(field, "type"), DEPTH, Set.of());
                argumentSets(name, list(field, "args"))
                        .forEach(arguments -> documents.add("{ " + name + arguments + selection + " }"));
            }
        }
        return documents;
    }

    /** A query of entities by key. */
    String entities(String type, String representation) {
        return "{ _entities(representations: [{__typename: \"%s\", %s}]) { ... on %s%s } }"
                .formatted(
                        type, representation, type, selection(Map.of("kind", "OBJECT", "name", type), DEPTH, Set.of()));
    }

    private String selection(Map<String, Object> type, int depth, Set<String> above) {
        var kind = text(type, "kind");
        if (kind.equals("NON_NULL") || kind.equals("LIST")) {
            return selection(map(type, "ofType"), depth, above);
        }
        if (!kind.equals("OBJECT")) {
            return "";
        }
        var name = text(type, "name");
        var path = new HashSet<>(above);
        path.add(name);
        var chosen = new StringJoiner(" ", " { __typename ", " }");
        for (var field : fields(name)) {
            var target = named(map(field, "type"));
            boolean leaf = !"OBJECT".equals(target.get("kind"));
            if (leaf || (depth > 1 && !path.contains(text(target, "name")))) {
                argumentSets(text(field, "name"), list(field, "args")).stream()
                        .limit(1)
                        .forEach(arguments -> chosen.add(
                                text(field, "name") + arguments + selection(map(field, "type"), depth - 1, path)));
            }
        }
        return chosen.toString();
    }

    /** Each combination of the values given; an argument that may be left out is, unless values are given for it. */
    private List<String> argumentSets(String field, List<Map<String, Object>> arguments) {
        var sets = List.of("");
        for (var argument : arguments) {
            var name = text(argument, "name");
            var given = values.getOrDefault(field + "." + name, values.getOrDefault(name, List.of()));
            if (given.isEmpty()) {
                assertThat(map(argument, "type").get("kind"))
                        .as("give values for the argument %s of %s", name, field)
                        .isNotEqualTo("NON_NULL");
                continue;
            }
            sets = sets.stream()
                    .flatMap(before ->
                            given.stream().map(value -> (before.isEmpty() ? "" : before + ", ") + name + ": " + value))
                    .toList();
        }
        return sets.stream().map(set -> set.isEmpty() ? "" : "(" + set + ")").toList();
    }

    private Map<String, Object> named(Map<String, Object> type) {
        var kind = text(type, "kind");
        return kind.equals("NON_NULL") || kind.equals("LIST") ? named(map(type, "ofType")) : type;
    }

    private List<Map<String, Object>> fields(String type) {
        return list(Objects.requireNonNull(types.get(type), type), "fields");
    }

    private static String text(Map<String, Object> from, String key) {
        return String.valueOf(from.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return (Map<String, Object>) Objects.requireNonNull(from.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> from, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(from.get(key), key);
    }
}
