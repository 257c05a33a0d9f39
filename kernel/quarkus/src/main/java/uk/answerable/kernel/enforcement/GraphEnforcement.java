package uk.answerable.kernel.enforcement;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.spi.EventingService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Matrix;

/**
 * Wraps every data fetcher of the schema in the permission matrix while the schema is built, and refuses to build one
 * with a field that the matrix does not list. A new field is therefore invisible until somebody decides who may see it.
 */
public final class GraphEnforcement implements EventingService {

    /** Relay and federation plumbing without a decision of its own: what it leads to is enforced. */
    private static final Set<String> PLUMBING = Set.of("_Service", "PageInfo");

    /** No key: it cannot be switched off. */
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        var schema = builder.build();
        return builder.codeRegistry(wrap(schema, MatrixFile.get()));
    }

    static GraphQLCodeRegistry wrap(GraphQLSchema schema, Matrix matrix) {
        var problems = new ArrayList<String>();
        var registry = schema.getCodeRegistry();
        var wrapped = registry.transform(change -> {
            for (var type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLObjectType object && enforced(object)) {
                    for (var field : object.getFields()) {
                        check(object, field, schema, matrix, problems);
                        DataFetcher<?> fetcher = registry.getDataFetcher(object, field);
                        change.dataFetcher(
                                FieldCoordinates.coordinates(object, field), around(object, field, fetcher, matrix));
                    }
                }
            }
        });
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    MatrixFile.NAME + " does not fit the graph:\n  " + String.join("\n  ", problems));
        }
        return wrapped;
    }

    private static boolean enforced(GraphQLObjectType type) {
        return !Introspection.isIntrospectionTypes(type) && !PLUMBING.contains(type.getName());
    }

    private static DataFetcher<?> around(
            GraphQLObjectType type, GraphQLFieldDefinition field, DataFetcher<?> fetcher, Matrix matrix) {
        var open = matrix.open(type.getName(), field.getName());
        return new EnforcedFetcher(type.getName(), field.getName(), fetcher, open);
    }

    private static void check(
            GraphQLObjectType type,
            GraphQLFieldDefinition field,
            GraphQLSchema schema,
            Matrix matrix,
            List<String> problems) {
        var place = type.getName() + "." + field.getName();
        var root = type.equals(schema.getQueryType()) || type.equals(schema.getMutationType());
        if (root && field.getName().startsWith("_")) {
            return;
        }
        if (!matrix.lists(type.getName(), field.getName())) {
            problems.add(place + " is not listed: decide who may see it");
        } else if (!root
                && GraphQLTypeUtil.isNonNull(field.getType())
                && !matrix.open(type.getName(), field.getName())) {
            problems.add(place + " can be denied, so it must be nullable");
        }
    }
}
