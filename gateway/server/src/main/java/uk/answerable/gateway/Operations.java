package uk.answerable.gateway;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What kind of operation a document asks for. */
final class Operations {

    private Operations() {}

    /** A document that cannot be read changes nothing: the gateway refuses it with the place of the error. */
    static boolean changesSomething(String query, @Nullable String operationName) {
        try {
            return Parser.parse(query).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }
}
