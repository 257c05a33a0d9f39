package uk.answerable.federation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Answers {@code __schema} and {@code __type} at the root from the schema clients see, through graphql-java. */
final class Introspector {

    private static final String DOCUMENT = "introspection";

    private final GraphQL graphQl;

    Introspector(GraphQLSchema schema) {
        this.graphQl = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        new PreparsedDocumentEntry(input.getGraphQLContext().<Document>get(DOCUMENT))))
                .build();
    }

    /** The document with only its introspection; null when the operation does not introspect. */
    static @Nullable Document only(Prepared prepared, OperationDefinition operation, List<Wanted> root) {
        List<Selection<?>> kept = new ArrayList<>();
        for (Wanted field : root) {
            if (field.name.equals("__schema") || field.name.equals("__type")) {
                kept.add(Field.newField(field.name)
                        .alias(field.key)
                        .arguments(field.arguments)
                        .selectionSet(field.selections())
                        .build());
            }
        }
        if (kept.isEmpty()) {
            return null;
        }
        List<Definition<?>> definitions = new ArrayList<>(prepared.fragments().values());
        definitions.add(operation.transform(builder ->
                builder.selectionSet(SelectionSet.newSelectionSet(kept).build())));
        Document.Builder document = Document.newDocument();
        definitions.forEach(document::definition);
        return document.build();
    }

    /** Adds what introspection says to the data. */
    void answer(
            Document document,
            @Nullable String operationName,
            Map<String, @Nullable Object> variables,
            Map<String, @Nullable Object> data,
            List<ResponseError> errors) {
        ExecutionResult result = graphQl.execute(ExecutionInput.newExecutionInput(DOCUMENT)
                .operationName(operationName)
                .variables(variables)
                .graphQLContext(Map.of(DOCUMENT, document))
                .build());
        result.getErrors().forEach(error -> errors.add(Documents.error(error)));
        if (result.getData() instanceof Map<?, ?> told) {
            told.forEach((key, value) -> data.put((String) key, value));
        }
    }
}
