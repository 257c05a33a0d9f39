package uk.answerable.kernel.enforcement;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import uk.answerable.kernel.access.Matrix;

/**
 * Refuses to start a service whose schema has a field that the matrix does not list. A new field is therefore invisible
 * until somebody decides who may see it.
 */
@ApplicationScoped
class SchemaCheck {

    void check(@Observes StartupEvent event, GraphQLSchema schema) {
        var problems = problems(schema, MatrixFile.get());
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    MatrixFile.NAME + " does not fit the graph:\n  " + String.join("\n  ", problems));
        }
    }

    static List<String> problems(GraphQLSchema schema, Matrix matrix) {
        var problems = new ArrayList<String>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && GraphEnforcement.listed(object)) {
                for (var field : object.getFields()) {
                    check(object, field, schema, matrix, problems);
                }
            }
        }
        return problems;
    }

    private static void check(
            GraphQLObjectType type,
            GraphQLFieldDefinition field,
            GraphQLSchema schema,
            Matrix matrix,
            List<String> problems) {
        var place = type.getName() + "." + field.getName();
        var root = type.equals(schema.getQueryType())
                || type.equals(schema.getMutationType())
                || type.equals(schema.getSubscriptionType());
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
