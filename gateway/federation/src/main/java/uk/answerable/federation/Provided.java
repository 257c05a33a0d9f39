package uk.answerable.federation;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.List;

/** What a subgraph can resolve at one place only: by {@code @provides}, or because it is part of a key. */
record Provided(List<SelectionSet> sets) {

    static final Provided NOTHING = new Provided(List.of());

    static Provided of(FieldSet fields) {
        return new Provided(List.of(fields.selections()));
    }

    boolean contains(String objectType, String field, JoinSchema join) {
        return !named(objectType, field, join).isEmpty();
    }

    /** What is provided below a field. */
    Provided below(String objectType, String field, JoinSchema join) {
        List<SelectionSet> below = new ArrayList<>();
        for (Field named : named(objectType, field, join)) {
            if (named.getSelectionSet() != null) {
                below.add(named.getSelectionSet());
            }
        }
        return below.isEmpty() ? NOTHING : new Provided(below);
    }

    Provided and(Provided other) {
        if (other.sets.isEmpty()) {
            return this;
        }
        List<SelectionSet> both = new ArrayList<>(sets);
        both.addAll(other.sets);
        return new Provided(both);
    }

    private List<Field> named(String objectType, String name, JoinSchema join) {
        List<Field> fields = new ArrayList<>();
        sets.forEach(set -> find(set, objectType, name, join, fields));
        return fields;
    }

    private static void find(SelectionSet set, String objectType, String name, JoinSchema join, List<Field> found) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field && field.getName().equals(name)) {
                found.add(field);
            } else if (selection instanceof InlineFragment inline
                    && (inline.getTypeCondition() == null
                            || join.isA(objectType, inline.getTypeCondition().getName()))) {
                find(inline.getSelectionSet(), objectType, name, join, found);
            }
        }
    }
}
