package uk.answerable.federation;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A federated subgraph over maps, executed by graphql-java: it rejects any operation its schema does not allow. */
final class TestSubgraph {

    private static final String MACHINERY = """
        scalar _Any
        scalar FieldSet
        directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
        directive @requires(fields: FieldSet!) on FIELD_DEFINITION
        directive @provides(fields: FieldSet!) on FIELD_DEFINITION
        directive @external on OBJECT | FIELD_DEFINITION
        directive @shareable on OBJECT | FIELD_DEFINITION
        directive @override(from: String!, label: String) on FIELD_DEFINITION
        directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ENUM | ARGUMENT_DEFINITION | ENUM_VALUE | INPUT_FIELD_DEFINITION
        directive @interfaceObject on OBJECT
        directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
        directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
        directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
        directive @extends on OBJECT | INTERFACE
        """;

    private final TypeDefinitionRegistry registry;
    private final Map<String, DataFetcher<?>> fields = new HashMap<>();
    private final Map<String, Function<Map<String, Object>, Object>> entities = new HashMap<>();
    private GraphQL graphQl;

    TestSubgraph(String sdl) {
        registry = new SchemaParser()
                .parse(sdl.replaceAll("(?m)^extend schema.*$", "").replace("extend type", "type"));
        registry.merge(new SchemaParser().parse(MACHINERY));
    }

    /** How a field, written {@code Type.field}, is answered; others are read from the map. */
    TestSubgraph field(String coordinate, DataFetcher<?> fetcher) {
        fields.put(coordinate, fetcher);
        return this;
    }

    /** How a representation of the type becomes an entity; a null or an exception is one of that entity. */
    TestSubgraph entity(String type, Function<Map<String, Object>, Object> resolver) {
        entities.put(type, resolver);
        return this;
    }

    /** Entities found by what is sent of them: the first row of which every scalar sent is the same or unknown. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the rows are only read
    final TestSubgraph rows(String type, Map<String, Object>... rows) {
        return entity(
                type,
                sent -> Arrays.stream(rows)
                        .filter(row -> sent.entrySet().stream()
                                .noneMatch(part -> !part.getKey().equals("__typename")
                                        && !(part.getValue() instanceof Map)
                                        && !(part.getValue() instanceof List)
                                        && row.containsKey(part.getKey())
                                        && !part.getValue().equals(row.get(part.getKey()))))
                        .findFirst()
                        .map(row -> {
                            Map<String, Object> entity = new HashMap<>(sent);
                            entity.putAll(row);
                            return entity;
                        })
                        .orElse(null));
    }

    Map<String, Object> execute(String query, Map<String, Object> variables, String operationName) {
        return graphQl()
                .execute(ExecutionInput.newExecutionInput(query)
                        .operationName(operationName)
                        .variables(variables))
                .toSpecification();
    }

    private synchronized GraphQL graphQl() {
        if (graphQl == null) {
            graphQl = build();
        }
        return graphQl;
    }

    private GraphQL build() {
        List<TypeName> keyed = new ArrayList<>();
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        for (TypeDefinition<?> type : registry.getTypes(TypeDefinition.class)) {
            if (type instanceof ObjectTypeDefinition && type.hasDirective("key")) {
                keyed.add(new TypeName(type.getName()));
            }
            if (type instanceof InterfaceTypeDefinition || type instanceof UnionTypeDefinition) {
                wiring.type(TypeRuntimeWiring.newTypeWiring(type.getName()).typeResolver(TestSubgraph::typeOf));
            }
        }
        registry.scalars().values().stream()
                .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
                .forEach(scalar -> wiring.scalar(any(scalar)));
        if (!keyed.isEmpty()) {
            registry.add((SDLDefinition<?>) UnionTypeDefinition.newUnionTypeDefinition()
                    .name("_Entity")
                    .memberTypes(new ArrayList<>(keyed))
                    .build());
            boolean hasQuery = registry.getType("Query").isPresent();
            registry.merge(new SchemaParser()
                    .parse((hasQuery ? "extend " : "")
                            + "type Query { _entities(representations: [_Any!]!): [_Entity]! }"));
            wiring.type(TypeRuntimeWiring.newTypeWiring("_Entity").typeResolver(TestSubgraph::typeOf));
            field("Query._entities", environment -> {
                List<Object> found = new ArrayList<>();
                for (Map<String, Object> sent : environment.<List<Map<String, Object>>>getArgument("representations")) {
                    found.add(entity(sent));
                }
                return found;
            });
        }
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        fields.forEach((coordinate, fetcher) -> {
            String[] parts = coordinate.split("\\.");
            wiring.type(TypeRuntimeWiring.newTypeWiring(parts[0]).dataFetcher(parts[1], fetcher));
        });
        return GraphQL.newGraphQL(new SchemaGenerator()
                        .makeExecutableSchema(
                                registry, wiring.codeRegistry(code).build()))
                .build();
    }

    private Object entity(Map<String, Object> sent) {
        String type = (String) sent.get("__typename");
        Function<Map<String, Object>, Object> resolver = entities.get(type);
        if (resolver == null) {
            throw new IllegalStateException("No resolver for " + sent);
        }
        Object entity = resolver.apply(sent);
        if (entity instanceof Map<?, ?> map && !map.containsKey("__typename")) {
            Map<Object, Object> typed = new HashMap<>(map);
            typed.put("__typename", type);
            return typed;
        }
        return entity;
    }

    private static graphql.schema.GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
        Map<?, ?> object = environment.getObject();
        return environment.getSchema().getType((String) object.get("__typename"))
                        instanceof graphql.schema.GraphQLObjectType type
                ? type
                : null;
    }

    private static GraphQLScalarType any(ScalarTypeDefinition scalar) {
        return GraphQLScalarType.newScalar(JsonScalar.named(scalar.getName())).build();
    }
}
