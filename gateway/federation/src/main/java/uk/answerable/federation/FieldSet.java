package uk.answerable.federation;

import graphql.InvalidSyntaxError;
import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

/** A selection as {@code @key}, {@code @requires} and {@code @provides} write it; equal when it reads the same. */
record FieldSet(String text, SelectionSet selections) {

    static FieldSet parse(String fields) {
        try {
            OperationDefinition query = Parser.parse("{" + fields + "}")
                    .getFirstDefinitionOfType(OperationDefinition.class)
                    .orElseThrow();
            return new FieldSet(AstPrinter.printAstCompact(query.getSelectionSet()), query.getSelectionSet());
        } catch (InvalidSyntaxException e) {
            InvalidSyntaxError error = e.toInvalidSyntaxError();
            throw new SupergraphException("Not a field set: \"" + fields + "\": " + error.getMessage(), e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldSet that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
