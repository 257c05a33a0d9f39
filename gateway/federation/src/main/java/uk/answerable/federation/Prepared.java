package uk.answerable.federation;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document that was read and found valid, with what is asked of it for every request. Equal only to itself. */
final class Prepared {

    private final Document document;
    private final Map<String, OperationDefinition> operations = new LinkedHashMap<>();
    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    private final Set<String> conditions = new LinkedHashSet<>();
    private final Set<String> fieldNames = new LinkedHashSet<>();

    Prepared(Document document) {
        this.document = document;
        for (Definition<?> definition : document.getDefinitionsOfType(Definition.class)) {
            if (definition instanceof OperationDefinition operation) {
                operations.put(operation.getName() == null ? "" : operation.getName(), operation);
            } else if (definition instanceof FragmentDefinition fragment) {
                fragments.put(fragment.getName(), fragment);
            }
        }
        Deque<Node<?>> open = new ArrayDeque<>();
        open.add(document);
        while (!open.isEmpty()) {
            Node<?> node = open.poll();
            if (node instanceof Field field) {
                fieldNames.add(field.getName());
            } else if (node instanceof Directive directive
                    && (directive.getName().equals("skip")
                            || directive.getName().equals("include"))
                    && directive.getArgument("if").getValue() instanceof VariableReference variable) {
                conditions.add(variable.getName());
            }
            node.getChildren().forEach(open::add);
        }
    }

    Document document() {
        return document;
    }

    Map<String, FragmentDefinition> fragments() {
        return fragments;
    }

    /** The variables that {@code @skip} and {@code @include} name. */
    Set<String> conditions() {
        return conditions;
    }

    /** The names of all fields asked for anywhere. */
    Set<String> fieldNames() {
        return fieldNames;
    }

    boolean introspects() {
        return fieldNames.contains("__schema") || fieldNames.contains("__type");
    }

    /** @throws Refused when the name is of none, or missing where there are several */
    OperationDefinition operation(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            if (operations.size() == 1) {
                return operations.values().iterator().next();
            }
            throw new Refused(List.of(ResponseError.of(
                    operations.isEmpty()
                            ? "The document has no operation."
                            : "The document has several operations; say by operationName which to run.",
                    "BAD_USER_INPUT")));
        }
        OperationDefinition operation = operations.get(name);
        if (operation == null) {
            throw new Refused(
                    List.of(ResponseError.of("The document has no operation called " + name + ".", "BAD_USER_INPUT")));
        }
        return operation;
    }
}
