package uk.answerable.meetings.leak;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every question that a graph can be asked, made of its schema: each query and each entity, with every value that could
 * lead to something, and below it every field of every type it leads to. A new field, argument or entity takes part
 * without anybody adding it here.
 *
 * @param types of the schema by name
 * @param values what an argument of that name is asked with; of an unknown name, everything
 */
record EveryQuestion(Map<String, Map<String, Object>> types, Map<String, List<String>> values) {

    static final String SCHEMA = """
        { __schema { types { kind name
            possibleTypes { name }
            inputFields { name type { ...t } }
            enumValues { name }
            fields { name type { ...t } args { name type { ...t } } } } } }
        fragment t on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    /** Types below a root; deeper only what was seen already comes again. */
    private static final int DEEPEST = 4;

    /** A document and the representations it is sent with. */
    record Question(String name, String document, Map<String, Object> variables) {}

    static EveryQuestion of(JsonPath introspection, Map<String, List<String>> values) {
        List<Map<String, Object>> all = introspection.getList("data.__schema.types");
        return new EveryQuestion(all.stream().collect(toMap(type -> text(type, "name"), type -> type)), values);
    }

    List<Question> all() {
        var questions = new ArrayList<Question>();
        for (var field : list(named("Query"), "fields")) {
            if (!text(field, "name").startsWith("_")) {
                questions.addAll(root(field));
            }
        }
        for (var entity : list(named("_Entity"), "possibleTypes")) {
            questions.add(entity(text(entity, "name")));
        }
        return questions;
    }

    /** Everything there is to ask of what a subscription tells. */
    String selectionOf(String subscription) {
        return list(named("Subscription"), "fields").stream()
                .filter(field -> text(field, "name").equals(subscription))
                .map(field -> selection(map(field, "type"), List.of(), new HashSet<>()))
                .findFirst()
                .orElseThrow();
    }

    /** Fields of object types that no question reaches; none where the questions are every question. */
    Set<String> unreached() {
        var fields = new HashSet<String>();
        types.forEach((name, type) -> {
            if (text(type, "kind").equals("OBJECT") && !name.startsWith("_")) {
                list(type, "fields").stream()
                        .map(field -> text(field, "name"))
                        .filter(field -> !field.startsWith("_"))
                        .forEach(field -> fields.add(name + "." + field));
            }
        });
        fields.removeAll(reached());
        return fields;
    }

    private Set<String> reached() {
        var reached = new HashSet<String>();
        for (var field : list(named("Query"), "fields")) {
            reached.add("Query." + text(field, "name"));
            selection(map(field, "type"), List.of(), reached);
        }
        for (var entity : list(named("_Entity"), "possibleTypes")) {
            fields(text(entity, "name"), List.of(), reached);
        }
        for (var root : List.of("Mutation", "Subscription")) {
            for (var field : list(named(root), "fields")) {
                reached.add(root + "." + text(field, "name"));
                selection(map(field, "type"), List.of(), reached);
            }
        }
        return reached;
    }

    /** A document a call: an error of one would take the answers of the others with it. */
    private List<Question> root(Map<String, Object> field) {
        var selection = selection(map(field, "type"), List.of(), new HashSet<>());
        return calls(list(field, "args")).stream()
                .map(arguments -> text(field, "name") + arguments)
                .map(call -> new Question(call, "query { " + call + selection + " }", Map.of()))
                .toList();
    }

    private Question entity(String type) {
        var representations = new ArrayList<Map<String, Object>>();
        for (var key : List.of("id", "code")) {
            if (list(named(type), "fields").stream()
                    .anyMatch(field -> text(field, "name").equals(key))) {
                for (var value : values(key)) {
                    representations.add(Map.of("__typename", type, key, value));
                }
            }
        }
        return new Question(
                "_Entity " + type,
                "query($r: [_Any!]!) { _entities(representations: $r) { ... on %s%s } }"
                        .formatted(type, fields(type, List.of(), new HashSet<>())),
                Map.of("r", representations));
    }

    /** Every combination of the required arguments, and each optional one once with each of its values. */
    private List<String> calls(List<Map<String, Object>> arguments) {
        var combinations = new ArrayList<Map<String, String>>(List.of(new LinkedHashMap<>()));
        for (var argument : arguments) {
            if (required(argument)) {
                var wider = new ArrayList<Map<String, String>>();
                for (var one : combinations) {
                    for (var value : literals(argument)) {
                        var more = new LinkedHashMap<>(one);
                        more.put(text(argument, "name"), value);
                        wider.add(more);
                    }
                }
                combinations = wider;
            }
        }
        var all = new ArrayList<>(combinations);
        for (var argument : arguments) {
            if (!required(argument)) {
                for (var value : literals(argument)) {
                    var more = new LinkedHashMap<>(combinations.getFirst());
                    more.put(text(argument, "name"), value);
                    all.add(more);
                }
            }
        }
        return all.stream().map(EveryQuestion::written).distinct().toList();
    }

    private static String written(Map<String, String> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(joining(", ", "(", ")"));
    }

    private static boolean required(Map<String, Object> argument) {
        return map(argument, "type").get("kind").equals("NON_NULL");
    }

    /** The values of an argument as a document writes them. */
    List<String> literals(Map<String, Object> argument) {
        return literals(text(argument, "name"), map(argument, "type"));
    }

    private List<String> literals(String name, Map<String, Object> type) {
        return switch (text(type, "kind")) {
            case "NON_NULL" -> literals(name, map(type, "ofType"));
            case "LIST" ->
                literals(name, map(type, "ofType")).stream()
                        .map(value -> "[" + value + "]")
                        .toList();
            case "ENUM" ->
                list(named(text(type, "name")), "enumValues").stream()
                        .map(value -> text(value, "name"))
                        .toList();
            default ->
                switch (text(type, "name")) {
                    case "Int", "BigInteger", "BigDecimal" -> List.of("1", "100");
                    case "Boolean" -> List.of("true", "false");
                    case "Date" -> List.of("\"2031-01-01\"");
                    case "DateTime" -> List.of("\"2031-01-01T00:00:00Z\"");
                    default ->
                        values(name).stream().map(value -> "\"" + value + "\"").toList();
                };
        };
    }

    private List<String> values(String name) {
        return values.getOrDefault(
                name, values.values().stream().flatMap(List::stream).distinct().toList());
    }

    private String selection(Map<String, Object> type, List<String> above, Set<String> reached) {
        return switch (text(type, "kind")) {
            case "NON_NULL", "LIST" -> selection(map(type, "ofType"), above, reached);
            case "OBJECT" -> fields(text(type, "name"), above, reached);
            default -> "";
        };
    }

    private String fields(String type, List<String> above, Set<String> reached) {
        var here = new ArrayList<>(above);
        here.add(type);
        var fields = new ArrayList<String>();
        for (var field : list(named(type), "fields")) {
            var leaf = leaf(map(field, "type"));
            if (leaf != null && (above.contains(leaf) || here.contains(leaf) || here.size() >= DEEPEST)) {
                continue;
            }
            reached.add(type + "." + text(field, "name"));
            fields.add(
                    text(field, "name") + nested(list(field, "args")) + selection(map(field, "type"), here, reached));
        }
        return fields.isEmpty() ? " { __typename }" : fields.stream().collect(joining(" ", " { ", " }"));
    }

    /** Below a root an argument has its first value: what it must have, and as many as there may be. */
    private String nested(List<Map<String, Object>> arguments) {
        var given = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            if (text(argument, "name").equals("first")) {
                given.put("first", "100");
            } else if (required(argument)) {
                given.put(text(argument, "name"), literals(argument).getFirst());
            }
        }
        return written(given);
    }

    /** The object type at the end of a type, or null for a value. */
    private static @Nullable String leaf(Map<String, Object> type) {
        return switch (text(type, "kind")) {
            case "NON_NULL", "LIST" -> leaf(map(type, "ofType"));
            case "OBJECT" -> text(type, "name");
            default -> null;
        };
    }

    Map<String, Object> named(String type) {
        return Objects.requireNonNull(types.get(type), type);
    }

    static String text(Map<String, Object> from, String key) {
        return String.valueOf(from.get(key));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> from, String key) {
        return (Map<String, Object>) Objects.requireNonNull(from.get(key), key);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> from, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(from.get(key), key);
    }
}
