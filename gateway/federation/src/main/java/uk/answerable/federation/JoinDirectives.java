package uk.answerable.federation;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads directive applications of a schema document. */
final class JoinDirectives {

    private JoinDirectives() {}

    static List<Directive> of(DirectivesContainer<?> node, String name) {
        return node.getDirectives(name);
    }

    static @Nullable String text(Directive directive, String argument) {
        Value<?> value = value(directive, argument);
        return switch (value) {
            case StringValue string -> string.getValue();
            case EnumValue name -> name.getName();
            case null, default -> null;
        };
    }

    static String required(Directive directive, String argument) {
        String text = text(directive, argument);
        if (text == null) {
            throw new SupergraphException("@" + directive.getName() + " lacks its argument " + argument);
        }
        return text;
    }

    static boolean flag(Directive directive, String argument, boolean otherwise) {
        return value(directive, argument) instanceof BooleanValue flag ? flag.isValue() : otherwise;
    }

    static @Nullable FieldSet fieldSet(Directive directive, String argument) {
        String text = text(directive, argument);
        return text == null || text.isBlank() ? null : FieldSet.parse(text);
    }

    private static @Nullable Value<?> value(Directive directive, String argument) {
        return directive.getArgument(argument) == null
                ? null
                : directive.getArgument(argument).getValue();
    }
}
