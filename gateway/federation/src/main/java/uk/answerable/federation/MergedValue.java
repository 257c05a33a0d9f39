package uk.answerable.federation;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the types of merged objects: maps by response key. */
final class MergedValue {

    static final String TYPENAME = "__typename";

    private MergedValue() {}

    /**
     * The object type a subgraph named, if it is one of the abstract type's. Where none had to be asked for it (an
     * interface object of which only the interface's fields are wanted) it is the interface itself.
     *
     * @param name empty where no subgraph named a type
     */
    static @Nullable GraphQLFieldsContainer runtimeType(GraphQLSchema api, GraphQLNamedType declared, String name) {
        if (name.isEmpty()) {
            return declared instanceof GraphQLInterfaceType iface ? iface : null;
        }
        List<GraphQLObjectType> all = switch (declared) {
            case GraphQLInterfaceType iface -> api.getImplementations(iface);
            case GraphQLUnionType union ->
                union.getTypes().stream()
                        .map(member -> (GraphQLObjectType) member)
                        .toList();
            default -> List.of();
        };
        return all.stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
