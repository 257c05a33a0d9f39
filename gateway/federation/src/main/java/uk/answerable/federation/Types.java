package uk.answerable.federation;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;

/** Reads types as documents write them. */
final class Types {

    private Types() {}

    /** The type without its lists and exclamation marks. */
    static String name(Type<?> type) {
        return switch (type) {
            case NonNullType nonNull -> name(nonNull.getType());
            case ListType list -> name(list.getType());
            case TypeName name -> name.getName();
            default -> throw new PlanningException("Not a type: " + type);
        };
    }
}
