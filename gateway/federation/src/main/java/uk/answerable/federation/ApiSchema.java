package uk.answerable.federation;

import graphql.GraphQLException;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the schema clients see out of a supergraph document. */
final class ApiSchema {

    /** Directives of the type system that mean something to clients; all others are machinery. */
    private static final Set<String> PUBLIC_DIRECTIVES = Set.of("deprecated", "specifiedBy", "oneOf");

    /** The gateway completes its responses itself; graphql-java only answers introspection. */
    private static final TypeResolver NOBODY = environment -> null;

    private static final Set<String> EXECUTABLE = Set.of(
            "QUERY",
            "MUTATION",
            "SUBSCRIPTION",
            "FIELD",
            "FRAGMENT_DEFINITION",
            "FRAGMENT_SPREAD",
            "INLINE_FRAGMENT",
            "VARIABLE_DEFINITION");

    private final Set<String> hiddenTypes = new LinkedHashSet<>();
    private final RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();

    @SuppressWarnings("rawtypes") // as graphql-java declares it
    private final List<Definition> definitions = new ArrayList<>();

    private ApiSchema() {}

    static GraphQLSchema of(TypeDefinitionRegistry supergraph) {
        return new ApiSchema().build(supergraph);
    }

    /** What is hidden of each enum that clients see in part. */
    static Map<String, Set<String>> hiddenValues(TypeDefinitionRegistry supergraph) {
        Map<String, Set<String>> hidden = new LinkedHashMap<>();
        for (EnumTypeDefinition values : supergraph.getTypes(EnumTypeDefinition.class)) {
            for (EnumValueDefinition value : values.getEnumValueDefinitions()) {
                if (isHidden(value)) {
                    hidden.computeIfAbsent(values.getName(), name -> new LinkedHashSet<>())
                            .add(value.getName());
                }
            }
        }
        return hidden;
    }

    private GraphQLSchema build(TypeDefinitionRegistry supergraph) {
        List<TypeDefinition<?>> types = new ArrayList<>();
        supergraph.types().values().forEach(types::add);
        supergraph.scalars().values().forEach(types::add);
        for (TypeDefinition<?> type : types) {
            if (isHidden(type)
                    || type.getName().startsWith("join__")
                    || type.getName().startsWith("link__")) {
                hiddenTypes.add(type.getName());
            }
        }
        for (TypeDefinition<?> type : types) {
            if (!hiddenTypes.contains(type.getName())) {
                define(type);
            }
        }
        supergraph.schemaDefinition().ifPresent(schema -> definitions.add(operations(schema)));
        supergraph.getDirectiveDefinitions().values().forEach(this::define);
        try {
            TypeDefinitionRegistry registry = new SchemaParser()
                    .buildRegistry(
                            Document.newDocument().definitions(definitions).build());
            return new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
        } catch (GraphQLException e) {
            throw new SupergraphException("The supergraph is not a valid schema: " + e.getMessage(), e);
        }
    }

    /** Clients may use a subgraph's directive on their operations; it means nothing to the gateway. */
    private void define(DirectiveDefinition directive) {
        List<DirectiveLocation> locations = directive.getDirectiveLocations().stream()
                .filter(location -> EXECUTABLE.contains(location.getName()))
                .toList();
        if (!locations.isEmpty()) {
            definitions.add(directive.transform(builder -> builder.directiveLocations(locations)
                    .inputValueDefinitions(inputs(directive.getInputValueDefinitions()))));
        }
    }

    private SchemaDefinition operations(SchemaDefinition schema) {
        return schema.transform(builder -> builder.directives(List.of())
                .operationTypeDefinitions(schema.getOperationTypeDefinitions().stream()
                        .filter(operation ->
                                !hiddenTypes.contains(operation.getTypeName().getName()))
                        .toList()));
    }

    private void define(TypeDefinition<?> type) {
        switch (type) {
            case ObjectTypeDefinition object ->
                definitions.add(object.transform(builder -> builder.directives(kept(object))
                        .implementz(shown(object.getImplements()))
                        .fieldDefinitions(fields(object.getFieldDefinitions()))));
            case InterfaceTypeDefinition iface -> {
                definitions.add(iface.transform(builder -> builder.directives(kept(iface))
                        .implementz(shown(iface.getImplements()))
                        .definitions(fields(iface.getFieldDefinitions()))));
                wiring.type(TypeRuntimeWiring.newTypeWiring(iface.getName()).typeResolver(NOBODY));
            }
            case UnionTypeDefinition union -> {
                definitions.add(union.transform(
                        builder -> builder.directives(kept(union)).memberTypes(shown(union.getMemberTypes()))));
                wiring.type(TypeRuntimeWiring.newTypeWiring(union.getName()).typeResolver(NOBODY));
            }
            case EnumTypeDefinition values ->
                definitions.add(values.transform(builder -> builder.directives(kept(values))
                        .enumValueDefinitions(values.getEnumValueDefinitions().stream()
                                .filter(value -> !isHidden(value))
                                .map(value -> value.transform(v -> v.directives(kept(value))))
                                .toList())));
            case InputObjectTypeDefinition input ->
                definitions.add(input.transform(builder -> builder.directives(kept(input))
                        .inputValueDefinitions(inputs(input.getInputValueDefinitions()))));
            case ScalarTypeDefinition scalar -> {
                if (!ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName())) {
                    definitions.add(scalar.transform(builder -> builder.directives(kept(scalar))));
                    wiring.scalar(JsonScalar.named(scalar.getName()));
                }
            }
            default -> throw new SupergraphException("Not a type this gateway knows: " + type.getName());
        }
    }

    private List<FieldDefinition> fields(List<FieldDefinition> fields) {
        return fields.stream()
                .filter(field -> !isHidden(field))
                .map(field -> field.transform(builder -> builder.directives(kept(field))
                        .inputValueDefinitions(inputs(field.getInputValueDefinitions()))))
                .toList();
    }

    private List<InputValueDefinition> inputs(List<InputValueDefinition> inputs) {
        return inputs.stream()
                .filter(input -> !isHidden(input))
                .map(input -> input.transform(builder -> builder.directives(kept(input))))
                .toList();
    }

    @SuppressWarnings("rawtypes")
    private List<Type> shown(List<Type> types) {
        return types.stream()
                .filter(type -> !(type instanceof TypeName name && hiddenTypes.contains(name.getName())))
                .toList();
    }

    private static boolean isHidden(DirectivesContainer<?> node) {
        return node.hasDirective("inaccessible");
    }

    private static List<Directive> kept(DirectivesContainer<?> node) {
        return node.getDirectives().stream()
                .filter(directive -> PUBLIC_DIRECTIVES.contains(directive.getName()))
                .toList();
    }
}
