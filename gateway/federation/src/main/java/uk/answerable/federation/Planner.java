package uk.answerable.federation;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns valid operations on a supergraph into plans over its subgraphs. */
public final class Planner {

    private final Supergraph supergraph;

    public Planner(Supergraph supergraph) {
        this.supergraph = supergraph;
    }

    /**
     * Plans one operation of a document that is valid against the supergraph's API schema.
     *
     * @param operationName the operation to plan; null when the document has only one
     * @param conditions the values of the variables that {@code @skip} and {@code @include} name
     * @throws PlanningException when the operation cannot be planned
     */
    public Plan plan(Document document, @Nullable String operationName, Map<String, Boolean> conditions) {
        OperationDefinition operation = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(one -> operationName == null || operationName.equals(one.getName()))
                .findFirst()
                .orElseThrow(() -> new PlanningException("The document has no operation " + operationName));
        if (operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
            throw new PlanningException("Subscriptions are not supported");
        }
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
        Selections selections = new Selections(supergraph.join(), fragments, conditions);
        return Plan.of(supergraph, operation, new Planning(supergraph, operation, selections).steps());
    }
}
