package uk.answerable.federation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletableFuture;

/**
 * Executes an operation as its plan says, then lets graphql-java complete the merged data: nulls, {@code __typename},
 * introspection, propagation of errors. Mutations have happened by then, in order, so both kinds complete alike.
 */
final class PlanExecution extends AsyncExecutionStrategy {

    private final Serving serving;
    private final Executor executor;

    PlanExecution(Serving serving, Executor executor) {
        this.serving = serving;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext execution, ExecutionStrategyParameters parameters) {
        ExecutionInput input = execution.getExecutionInput();
        Plan plan = serving.plan(
                input, execution.getDocument(), execution.getCoercedVariables().toMap());
        Object context = input.getGraphQLContext().get(Serving.CONTEXT);
        return executor.execute(plan, new LinkedHashMap<>(input.getVariables()), context)
                .thenCompose(result -> {
                    execution.addErrors(result.errors());
                    return super.execute(execution, parameters.transform(builder -> builder.source(result.data())));
                })
                .toCompletableFuture();
    }
}
