package uk.answerable.gateway.limits;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.Operation;

/**
 * Measures an operation as its answer will be shaped: fragments spread, selections of one response key merged. It stops
 * when it has met more fields than are allowed, so that fragments that multiply cost nothing to refuse.
 */
final class Measure {

    /** A connection without {@code first} or {@code last}, if there is one. */
    record Size(
            int depth,
            int aliases,
            int rootFields,
            int directives,
            int fields,
            long cost,
            @Nullable String unboundedConnection) {}

    private static final int MUTATION = 10;
    private static final Set<String> BOUNDS = Set.of("first", "last");
    private static final Set<String> ITEMS = Set.of("nodes", "edges");

    /** Selections of one object that go by one response key. */
    private record Asked(@Nullable GraphQLFieldDefinition definition, List<Field> nodes) {}

    private record Part(GraphQLCompositeType type, SelectionSet selections) {}

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, @Nullable Object> variables;
    private final Bounds bounds;

    private int depth;
    private int aliases;
    private int fields;
    private @Nullable String unboundedConnection;

    private Measure(Operation operation, Bounds bounds) {
        this.schema = operation.schema();
        this.variables = operation.variables();
        this.bounds = bounds;
        this.fragments = operation.document().getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
    }

    static Size of(Operation operation, Bounds bounds) {
        return new Measure(operation, bounds).size(operation.document(), operation.definition());
    }

    private Size size(Document document, OperationDefinition operation) {
        GraphQLCompositeType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        var asked = asked(List.of(new Part(root, operation.getSelectionSet())));
        long cost = cost(asked, 1, bounds.unboundedList(), "");
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION) {
            cost = plus(cost, (long) MUTATION * asked.size());
        }
        return new Size(depth, aliases, asked.size(), directives(document), fields, cost, unboundedConnection);
    }

    /** @param items objects counted for the lists of items of a connection that these are asked of */
    private long cost(Map<String, Asked> asked, int level, long items, String path) {
        depth = Math.max(depth, level);
        long cost = 0;
        for (var field : asked.entrySet()) {
            if (++fields > bounds.fields()) {
                return cost;
            }
            cost = plus(cost, cost(field.getKey(), field.getValue(), level, items, path));
        }
        return cost;
    }

    private long cost(String key, Asked asked, int level, long items, String path) {
        var definition = asked.definition();
        if (definition == null
                || !(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return 0;
        }
        var name = definition.getName();
        var bound = bound(definition, asked.nodes().getFirst());
        var at = path.isEmpty() ? name : path + "." + name;
        var connection = isConnection(type);
        if (connection && bound < 0 && unboundedConnection == null) {
            unboundedConnection = at;
        }
        var list = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof graphql.schema.GraphQLList;
        long many = !list ? 1 : bound >= 0 ? bound : ITEMS.contains(name) ? items : bounds.unboundedList();
        var below = asked(asked.nodes().stream()
                .map(node -> new Part(type, node.getSelectionSet()))
                .toList());
        long each = plus(1, cost(below, level + 1, connection && bound >= 0 ? bound : bounds.unboundedList(), at));
        // The schema costs no service anything.
        return key.startsWith("__") || name.startsWith("__") ? 0 : times(many, each);
    }

    private Map<String, Asked> asked(List<Part> parts) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        Set<String> spread = new HashSet<>();
        Deque<Part> open = new ArrayDeque<>(parts);
        while (!open.isEmpty()) {
            var part = open.poll();
            for (Selection<?> selection : part.selections().getSelections()) {
                switch (selection) {
                    case Field field -> add(field, part.type(), asked, names);
                    case InlineFragment inline -> {
                        var condition = inline.getTypeCondition();
                        open.add(new Part(
                                condition == null ? part.type() : type(condition.getName(), part.type()),
                                inline.getSelectionSet()));
                    }
                    case FragmentSpread named -> {
                        var fragment = fragments.get(named.getName());
                        if (fragment != null && spread.add(named.getName())) {
                            open.add(new Part(
                                    type(fragment.getTypeCondition().getName(), part.type()),
                                    fragment.getSelectionSet()));
                        }
                    }
                    default -> throw new IllegalStateException("No such selection: " + selection);
                }
            }
        }
        names.values().forEach(same -> aliases = Math.max(aliases, same.size()));
        return asked;
    }

    private static void add(
            Field field, GraphQLCompositeType type, Map<String, Asked> asked, Map<String, Set<String>> names) {
        var key = field.getResultKey();
        var definition =
                type instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(field.getName()) : null;
        // Other types may have other fields under the key: each is counted.
        asked.computeIfAbsent(key + "@" + type.getName(), k -> new Asked(definition, new ArrayList<>()))
                .nodes()
                .add(field);
        names.computeIfAbsent(field.getName(), n -> new HashSet<>()).add(key);
    }

    private GraphQLCompositeType type(String name, GraphQLCompositeType otherwise) {
        return schema.getType(name) instanceof GraphQLCompositeType type ? type : otherwise;
    }

    private static boolean isConnection(GraphQLNamedOutputType type) {
        return type instanceof GraphQLFieldsContainer container
                && container.getFieldDefinition("pageInfo") != null
                && ITEMS.stream().anyMatch(items -> container.getFieldDefinition(items) != null);
    }

    /** The bound given by argument, variable or default; -1 when there is none. */
    private long bound(GraphQLFieldDefinition definition, Field field) {
        for (var argument : field.getArguments()) {
            if (BOUNDS.contains(argument.getName())) {
                var given = number(argument.getValue());
                if (given >= 0) {
                    return given;
                }
            }
        }
        for (var argument : definition.getArguments()) {
            if (BOUNDS.contains(argument.getName())
                    && argument.hasSetDefaultValue()
                    && argument.getArgumentDefaultValue().getValue() instanceof Value<?> value) {
                return number(value);
            }
        }
        return -1;
    }

    private long number(@Nullable Value<?> value) {
        if (value instanceof IntValue number) {
            return Math.max(
                    0,
                    number.getValue().min(BigInteger.valueOf(Integer.MAX_VALUE)).longValue());
        }
        return value instanceof VariableReference variable && variables.get(variable.getName()) instanceof Number number
                ? Math.max(0, number.longValue())
                : -1;
    }

    private static int directives(Document document) {
        int directives = 0;
        Deque<Node<?>> open = new ArrayDeque<>();
        open.add(document);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (node instanceof Directive) {
                directives++;
            }
            node.getChildren().forEach(open::add);
        }
        return directives;
    }

    private static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    private static long times(long a, long b) {
        return a != 0 && b > Long.MAX_VALUE / a ? Long.MAX_VALUE : a * b;
    }
}
