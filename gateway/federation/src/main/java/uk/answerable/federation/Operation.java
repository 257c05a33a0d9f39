package uk.answerable.federation;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation that is valid against the schema clients see, with its variables, before it is planned.
 *
 * @param schema the schema clients see
 * @param variables coerced: of the types the operation declares, with defaults
 * @param context what the caller of the gateway passed in with the request
 */
public record Operation(
        GraphQLSchema schema,
        Document document,
        OperationDefinition definition,
        Map<String, @Nullable Object> variables,
        @Nullable Object context) {}
