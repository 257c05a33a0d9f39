package uk.answerable.federation;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the fields selected on an object of a known type (GraphQL specification, CollectFields). */
final class Selections {

    private final JoinSchema join;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Boolean> conditions;
    private final Denied denied;

    /**
     * @param conditions the values of the variables that {@code @skip} and {@code @include} name
     * @param denied fields left out of what clients want
     */
    Selections(
            JoinSchema join,
            Map<String, FragmentDefinition> fragments,
            Map<String, Boolean> conditions,
            Denied denied) {
        this.join = join;
        this.fragments = fragments;
        this.conditions = conditions;
        this.denied = denied;
    }

    /** A client's selections: response keys are the client's. */
    List<Wanted> wanted(String objectType, List<SelectionSet> sets) {
        List<Wanted> all = wanted(objectType, sets, Field::getResultKey, (key, type) -> below -> wanted(type, below));
        return denied.coordinates().isEmpty()
                ? all
                : all.stream()
                        .filter(field -> !denied.covers(objectType, field.name))
                        .toList();
    }

    /** A field set's selections at a place: response keys are those free at the place. */
    List<Wanted> hidden(Place place, String objectType, List<SelectionSet> sets) {
        return wanted(
                objectType,
                sets,
                place::hiddenKey,
                (key, type) -> below -> hidden(place.child(key, type), type, below));
    }

    private List<Wanted> wanted(
            String objectType,
            List<SelectionSet> sets,
            Function<Field, String> keyOf,
            BiFunction<String, String, Function<List<SelectionSet>, List<Wanted>>> below) {
        Map<String, List<Field>> byKey = new LinkedHashMap<>();
        for (SelectionSet set : sets) {
            collect(objectType, set, keyOf, byKey);
        }
        List<Wanted> wanted = new ArrayList<>(byKey.size());
        byKey.forEach((key, fields) -> {
            Field field = fields.getFirst();
            if (key.startsWith("__") && !key.equals(field.getName())) {
                throw new PlanningException("Names that begin with __ are not free for an alias: " + key);
            }
            List<SelectionSet> origin = new ArrayList<>();
            for (Field one : fields) {
                if (one.getSelectionSet() != null) {
                    origin.add(one.getSelectionSet());
                }
            }
            wanted.add(
                    origin.isEmpty()
                            ? Wanted.leaf(key, field)
                            : Wanted.composite(
                                    key,
                                    field,
                                    origin,
                                    type -> below.apply(key, type).apply(origin)));
        });
        return wanted;
    }

    private void collect(
            String objectType, SelectionSet set, Function<Field, String> keyOf, Map<String, List<Field>> byKey) {
        for (Selection<?> selection : set.getSelections()) {
            if (!isIncluded((DirectivesContainer<?>) selection)) {
                continue;
            }
            switch (selection) {
                case Field field ->
                    byKey.computeIfAbsent(keyOf.apply(field), key -> new ArrayList<>())
                            .add(field);
                case InlineFragment inline -> {
                    if (applies(inline.getTypeCondition(), objectType)) {
                        collect(objectType, inline.getSelectionSet(), keyOf, byKey);
                    }
                }
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment != null && applies(fragment.getTypeCondition(), objectType)) {
                        collect(objectType, fragment.getSelectionSet(), keyOf, byKey);
                    }
                }
                default -> throw new PlanningException("Not a selection: " + selection);
            }
        }
    }

    private boolean applies(@Nullable TypeName condition, String objectType) {
        return condition == null || join.isA(objectType, condition.getName());
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        if (selection.getDirectives().isEmpty()) {
            return true;
        }
        return !holds(selection, "skip", false) && holds(selection, "include", true);
    }

    private boolean holds(DirectivesContainer<?> selection, String name, boolean otherwise) {
        List<Directive> directives = selection.getDirectives(name);
        if (directives.isEmpty()) {
            return otherwise;
        }
        Value<?> condition = directives.getFirst().getArgument("if").getValue();
        return switch (condition) {
            case BooleanValue literal -> literal.isValue();
            case VariableReference variable -> conditions.getOrDefault(variable.getName(), otherwise);
            default -> otherwise;
        };
    }
}
