package uk.answerable.kernel.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;

/**
 * Walks the matrix from the outside: every query, mutation and subscription of the running service's schema, as the public and as
 * every sign-in, with arguments made up from their types. What the matrix denies must be refused, what it allows must
 * not be; a new field takes part without anybody adding it here.
 */
public final class RootWalk {

    private static final String SCHEMA = """
            { __schema {
                queryType { name } mutationType { name } subscriptionType { name }
                types { kind name enumValues { name }
                  inputFields { name type { ...t } }
                  fields { name type { ...t } args { name type { ...t } } } } } }
            fragment t on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """;

    private final Matrix matrix;
    private final Map<String, Map<String, Object>> types;

    private RootWalk(Matrix matrix, JsonPath schema) {
        this.matrix = matrix;
        List<Map<String, Object>> all = schema.getList("data.__schema.types");
        this.types = all.stream().collect(Collectors.toMap(type -> text(type, "name"), type -> type));
    }

    /**
     * Walks the service under test.
     *
     * @return how many cells were visited
     */
    public static int walk(Matrix matrix) {
        var schema = Graph.anonymous().ask(SCHEMA);
        var walk = new RootWalk(matrix, schema);
        int visited = 0;
        for (var kind : new String[] {"query", "mutation", "subscription"}) {
            var type = schema.getString("data.__schema." + kind + "Type.name");
            visited += type == null ? 0 : walk.operation(kind, type);
        }
        return visited;
    }

    private int operation(String kind, String type) {
        int visited = 0;
        for (var field : list(named(type), "fields")) {
            var name = text(field, "name");
            if (name.startsWith("_")) {
                continue;
            }
            var document = kind + " { " + name + arguments(list(field, "args")) + selection(map(field, "type")) + " }";
            visited += visit(kind, Graph.anonymous(), Caller.PUBLIC, type, name, document);
            for (var signIn : SignIns.ALL) {
                visited += visit(kind, Graph.as(signIn), SignIns.caller(signIn), type, name, document);
            }
        }
        return visited;
    }

    private int visit(String kind, Graph graph, Caller caller, String type, String field, String document) {
        var answer = kind.equals("subscription") ? opened(graph, document) : graph.ask(document);
        var codes = new ArrayList<String>();
        List<@Nullable String> found = answer.getList("errors.extensions.code");
        if (found != null) {
            found.forEach(code -> codes.add(String.valueOf(code)));
        }
        var expected = caller.isPublic() ? "UNAUTHENTICATED" : "FORBIDDEN";
        if (matrix.permits(caller, type, field, Place.ROOT)) {
            assertThat(codes)
                    .as("%s.%s is allowed to %s: %s", type, field, caller.office(), answer.prettify())
                    .doesNotContain("UNAUTHENTICATED", "FORBIDDEN", "INTERNAL_ERROR");
        } else {
            assertThat(codes)
                    .as("%s.%s is denied to %s: %s", type, field, caller.office(), answer.prettify())
                    .containsExactly(expected);
        }
        return 1;
    }

    /** What is told of a subscription before the next thing is answered: nothing, or why it is refused. */
    private static JsonPath opened(Graph graph, String document) {
        try (var live = graph.live()) {
            var id = live.subscribe(document);
            var next = live.subscribe("{ __typename }");
            Awaitility.await().until(() -> !live.answers(next).isEmpty());
            var refused = live.of(id).stream()
                    .filter(message -> "error".equals(message.getString("type")))
                    .findFirst();
            return refused.map(error -> JsonPath.from("{\"errors\": " + LiveGraph.json(error.get("payload")) + "}"))
                    .orElseGet(() -> JsonPath.from("{\"data\": {}}"));
        }
    }

    private String arguments(List<Map<String, Object>> arguments) {
        var given = arguments.stream()
                .filter(argument -> "NON_NULL".equals(map(argument, "type").get("kind")))
                .map(argument -> argument.get("name") + ": " + value(map(argument, "type")))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private String value(Map<String, Object> type) {
        return switch (text(type, "kind")) {
            case "NON_NULL" -> value(map(type, "ofType"));
            case "LIST" -> "[" + value(map(type, "ofType")) + "]";
            case "ENUM" -> text(list(named(text(type, "name")), "enumValues").getFirst(), "name");
            case "INPUT_OBJECT" ->
                list(named(text(type, "name")), "inputFields").stream()
                        .filter(field -> "NON_NULL".equals(map(field, "type").get("kind")))
                        .map(field -> field.get("name") + ": " + value(map(field, "type")))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> scalar(text(type, "name"));
        };
    }

    private static String scalar(String name) {
        return switch (name) {
            case "Int", "BigInteger", "Float", "BigDecimal" -> "1";
            case "Boolean" -> "true";
            case "Date" -> "\"2020-01-06\"";
            case "DateTime" -> "\"2020-01-06T00:00:00Z\"";
            case "ID" -> "\"01890000-0000-7000-8000-000000000000\"";
            default -> "\"walk\"";
        };
    }

    private String selection(Map<String, Object> type) {
        return switch (text(type, "kind")) {
            case "NON_NULL", "LIST" -> selection(map(type, "ofType"));
            case "SCALAR", "ENUM" -> "";
            default -> " { __typename }";
        };
    }

    private Map<String, Object> named(String type) {
        return Objects.requireNonNull(types.get(type), type);
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
