package uk.answerable.federation;

import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcherFactory;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.LightDataFetcher;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the merged answers of the subgraphs while graphql-java completes them: objects are maps by response key. */
final class MergedValue {

    static final String TYPENAME = "__typename";

    static final LightDataFetcher<@Nullable Object> FETCHER = new LightDataFetcher<>() {
        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
            return get(environment.get());
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            return environment.getSource() instanceof Map<?, ?> object
                    ? object.get(environment.getMergedField().getResultKey())
                    : null;
        }
    };

    @SuppressWarnings("deprecation") // the interface's one abstract method names the deprecated environment
    static final DataFetcherFactory<@Nullable Object> FETCHERS = environment -> FETCHER;

    private MergedValue() {}

    /**
     * The object type a subgraph named. Where none had to be asked for it (an interface object of which only the
     * interface's fields are wanted) any type does: none can be told from another.
     */
    static @Nullable GraphQLObjectType runtimeType(TypeResolutionEnvironment environment) {
        if (environment.getObject() instanceof Map<?, ?> object) {
            if (object.get(TYPENAME) instanceof String name) {
                return environment.getSchema().getObjectType(name);
            }
            GraphQLNamedOutputType type = (GraphQLNamedOutputType) environment.getFieldType();
            if (type instanceof GraphQLInterfaceType iface) {
                List<GraphQLObjectType> all = environment.getSchema().getImplementations(iface);
                return all.isEmpty() ? null : all.getFirst();
            }
        }
        return null;
    }
}
