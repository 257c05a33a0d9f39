package uk.answerable.kernel.enforcement;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import io.smallrye.graphql.spi.EventingService;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the permission matrix around every data fetcher: of root fields, {@code _entities}, sources, counts and cursors.
 */
public final class GraphEnforcement implements EventingService {

    /** Relay and federation plumbing without a decision of its own: what it leads to is enforced. */
    private static final Set<String> PLUMBING = Set.of("_Service", "PageInfo");

    /** No key: it cannot be switched off. */
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    /** At the first request: ours goes outermost, what SmallRye put there stays. */
    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        var present = builder.build().getInstrumentation();
        return builder.instrumentation(new ChainedInstrumentation(List.of(new FieldInstrumentation(), present)));
    }

    static boolean listed(GraphQLObjectType type) {
        return !Introspection.isIntrospectionTypes(type) && !PLUMBING.contains(type.getName());
    }
}
