package uk.answerable.federation;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the supergraph guards by {@code @authenticated}, {@code @requiresScopes} and {@code @policy}. A field is guarded
 * by its own directives, by those of its type, of the type of its value, and of the interfaces it is declared in.
 */
final class Guards {

    private record Guard(boolean authenticated, List<List<String>> scopes, List<List<String>> policies) {

        boolean admits(Access access) {
            return (!authenticated || access.authenticated())
                    && (scopes.isEmpty()
                            || scopes.stream().anyMatch(all -> all.stream().allMatch(access::hasScope)))
                    && (policies.isEmpty()
                            || policies.stream().anyMatch(all -> all.stream().allMatch(access::meets)));
        }
    }

    private final Map<String, Set<Guard>> byCoordinate;
    private final Map<String, List<String>> coordinatesByField = new LinkedHashMap<>();

    private Guards(Map<String, Set<Guard>> byCoordinate) {
        this.byCoordinate = byCoordinate;
        byCoordinate
                .keySet()
                .forEach(coordinate -> coordinatesByField
                        .computeIfAbsent(coordinate.substring(coordinate.indexOf('.') + 1), f -> new ArrayList<>())
                        .add(coordinate));
    }

    static Guards of(TypeDefinitionRegistry supergraph) {
        Map<String, Set<Guard>> guards = new LinkedHashMap<>();
        for (TypeDefinition<?> definition : supergraph.getTypes(TypeDefinition.class)) {
            if (definition instanceof ImplementingTypeDefinition<?> type) {
                for (FieldDefinition field : type.getFieldDefinitions()) {
                    Set<Guard> all = new HashSet<>();
                    collect(type, field, supergraph, all);
                    if (!all.isEmpty()) {
                        guards.put(type.getName() + "." + field.getName(), all);
                    }
                }
            }
        }
        return new Guards(guards);
    }

    private static void collect(
            ImplementingTypeDefinition<?> type,
            FieldDefinition field,
            TypeDefinitionRegistry supergraph,
            Set<Guard> all) {
        add(type, all);
        add(field, all);
        add(supergraph.getType(Types.name(field.getType())).orElse(null), all);
        for (Type<?> implemented : type.getImplements()) {
            TypeDefinition<?> declaring =
                    supergraph.getType(((TypeName) implemented).getName()).orElse(null);
            if (declaring instanceof ImplementingTypeDefinition<?> iface) {
                iface.getFieldDefinitions().stream()
                        .filter(declared -> declared.getName().equals(field.getName()))
                        .findFirst()
                        .ifPresent(declared -> collect(iface, declared, supergraph, all));
            }
        }
    }

    private static void add(@Nullable DirectivesContainer<?> node, Set<Guard> all) {
        if (node == null) {
            return;
        }
        boolean authenticated = node.hasDirective("authenticated");
        List<List<String>> scopes = lists(node, "requiresScopes", "scopes");
        List<List<String>> policies = lists(node, "policy", "policies");
        if (authenticated || !scopes.isEmpty() || !policies.isEmpty()) {
            all.add(new Guard(authenticated, scopes, policies));
        }
    }

    /** Any one of the lists, and all of what stands in it. */
    private static List<List<String>> lists(DirectivesContainer<?> node, String directive, String argument) {
        List<List<String>> lists = new ArrayList<>();
        for (Directive applied : node.getDirectives(directive)) {
            if (applied.getArgument(argument) == null
                    || !(applied.getArgument(argument).getValue() instanceof ArrayValue any)) {
                throw new SupergraphException("@" + directive + " lacks its argument " + argument);
            }
            for (Value<?> all : any.getValues()) {
                lists.add(((ArrayValue) all)
                        .getValues().stream()
                                .map(name -> ((StringValue) name).getValue())
                                .toList());
            }
        }
        return lists;
    }

    boolean isEmpty() {
        return byCoordinate.isEmpty();
    }

    /** Which of the guarded fields with these names the caller may not see. */
    Denied denied(Set<String> fieldNames, Access access) {
        Map<Guard, Boolean> asked = new LinkedHashMap<>();
        Set<String> denied = new HashSet<>();
        for (String name : fieldNames) {
            for (String coordinate : coordinatesByField.getOrDefault(name, List.of())) {
                if (!byCoordinate.getOrDefault(coordinate, Set.of()).stream()
                        .allMatch(guard -> asked.computeIfAbsent(guard, g -> g.admits(access)))) {
                    denied.add(coordinate);
                }
            }
        }
        return denied.isEmpty() ? Denied.NOTHING : new Denied(Set.copyOf(denied));
    }
}
