package uk.answerable.federation;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns valid operations on a supergraph into plans over its subgraphs. */
public final class Planner {

    /**
     * What a plan depends on beside the document.
     *
     * @param conditions the values of the variables that {@code @skip} and {@code @include} name
     * @param labels the labels of progressive overrides that are on
     */
    record Circumstances(Map<String, Boolean> conditions, Denied denied, Set<String> labels) {}

    private final Supergraph supergraph;
    private final int budget;

    public Planner(Supergraph supergraph) {
        this(supergraph, GatewayOptions.DEFAULTS.planBudget());
    }

    /** @param budget the most steps of work put into one plan */
    public Planner(Supergraph supergraph, int budget) {
        this.supergraph = supergraph;
        this.budget = budget;
    }

    /**
     * Plans one operation of a document that is valid against the supergraph's API schema.
     *
     * @param operationName the operation to plan; null when the document has only one
     * @param conditions the values of the variables that {@code @skip} and {@code @include} name
     * @throws PlanningException when the operation cannot be planned
     */
    public Plan plan(Document document, @Nullable String operationName, Map<String, Boolean> conditions) {
        Prepared prepared = new Prepared(document);
        try {
            return plan(
                    prepared.operation(operationName),
                    prepared.fragments(),
                    new Circumstances(conditions, Denied.NOTHING, Set.of()));
        } catch (Refused refused) {
            throw new PlanningException(refused.errors().getFirst().message());
        }
    }

    Plan plan(OperationDefinition operation, Map<String, FragmentDefinition> fragments, Circumstances circumstances) {
        JoinSchema join = supergraph.join().with(circumstances.labels());
        Selections selections = new Selections(join, fragments, circumstances.conditions(), circumstances.denied());
        Planning planning = new Planning(
                join,
                supergraph.rootType(operation.getOperation()).getName(),
                operation,
                selections,
                new Budget(budget));
        return Plan.of(supergraph, join, operation, planning.steps());
    }
}
