package uk.answerable.federation;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One supergraph in service, with the documents and plans that are ready for it. */
final class Serving {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private record PlanKey(
            Prepared document,
            OperationDefinition operation,
            Map<String, Boolean> conditions,
            Set<String> denied,
            Set<String> labels) {}

    /** A plan with what its response looks like; the document is there when the operation introspects. */
    private record Ready(
            Plan plan, Completion completion, @Nullable Document introspection) {}

    /** A request that may run. */
    private record Accepted(OperationDefinition operation, Ready ready, Map<String, @Nullable Object> variables) {}

    private final Supergraph supergraph;
    private final GatewayOptions options;
    private final Planner planner;
    private final Executor executor;
    private final Documents documents;
    private final Introspector introspector;
    private final BoundedCache<PlanKey, Ready> plans;

    Serving(Supergraph supergraph, SubgraphTransport transport, GatewayOptions options) {
        this.supergraph = supergraph;
        this.options = options;
        this.planner = new Planner(supergraph, options.planBudget());
        this.executor = new Executor(supergraph, transport);
        this.documents = new Documents(supergraph.apiSchema(), options);
        this.introspector = new Introspector(supergraph.apiSchema());
        this.plans = new BoundedCache<>(options.cachedDocuments());
    }

    Supergraph supergraph() {
        return supergraph;
    }

    int cachedPlans() {
        return plans.size();
    }

    CompletionStage<GraphQlResponse> answer(GraphQlRequest request, @Nullable Object context) {
        try {
            Accepted accepted = accepted(request, context);
            if (accepted.operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
                throw new Refused(
                        List.of(ResponseError.of("A subscription is not answered by one response.", "BAD_REQUEST")));
            }
            return executed(accepted, context);
        } catch (RuntimeException refused) {
            return CompletableFuture.completedFuture(refusal(refused));
        }
    }

    /** A response for each event; what is no subscription has one, and so has a refusal. */
    Flow.Publisher<GraphQlResponse> subscribe(GraphQlRequest request, Supplier<? extends @Nullable Object> contexts) {
        @Nullable Object context = contexts.get();
        try {
            Accepted accepted = accepted(request, context);
            boolean subscribes = accepted.operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION
                    && !accepted.ready.plan.requests().isEmpty(); // its field may not be seen
            return subscribes
                    ? new Subscription(
                            executor.events(accepted.ready.plan, accepted.variables, context),
                            event -> event(request, contexts.get(), event))
                    : Subscription.only(() -> executed(accepted, context));
        } catch (RuntimeException refused) {
            GraphQlResponse refusal = refusal(refused);
            return Subscription.only(() -> CompletableFuture.completedFuture(refusal));
        }
    }

    private CompletionStage<GraphQlResponse> executed(Accepted accepted, @Nullable Object context) {
        return executor.execute(accepted.ready.plan, accepted.variables, context)
                .thenApply(result -> completed(accepted, result))
                .exceptionally(Serving::refusal);
    }

    /** An event is answered as a request of its own: what its caller may see is asked anew. */
    private CompletionStage<GraphQlResponse> event(
            GraphQlRequest request, @Nullable Object context, SubgraphResponse event) {
        try {
            Accepted accepted = accepted(request, context);
            return executor.executeEvent(accepted.ready.plan, accepted.variables, context, event)
                    .thenApply(result -> completed(accepted, result))
                    .exceptionally(Serving::refusal);
        } catch (RuntimeException refused) {
            return CompletableFuture.completedFuture(refusal(refused));
        }
    }

    private Accepted accepted(GraphQlRequest request, @Nullable Object context) {
        Prepared prepared = documents.prepared(request.query());
        OperationDefinition operation = prepared.operation(request.operationName());
        Map<String, @Nullable Object> coerced = coerced(operation, request.variables());
        if (!options.rules().isEmpty()) {
            Operation asked = new Operation(supergraph.apiSchema(), prepared.document(), operation, coerced, context);
            for (OperationRule rule : options.rules()) {
                List<ResponseError> refusals = rule.refusals(asked);
                if (!refusals.isEmpty()) {
                    throw new Refused(refusals);
                }
            }
        }
        return new Accepted(operation, ready(prepared, operation, coerced, context), request.variables());
    }

    private Map<String, @Nullable Object> coerced(
            OperationDefinition operation, Map<String, @Nullable Object> variables) {
        if (operation.getVariableDefinitions().isEmpty()) {
            return Map.of();
        }
        try {
            return new LinkedHashMap<>(ValuesResolver.coerceVariableValues(
                            supergraph.apiSchema(),
                            operation.getVariableDefinitions(),
                            RawVariables.of(variables),
                            GraphQLContext.getDefault(),
                            Locale.ENGLISH)
                    .toMap());
        } catch (GraphQLException wrong) {
            throw new Refused(List.of(
                    wrong instanceof GraphQLError error
                            ? Documents.error(error, "BAD_USER_INPUT")
                            : ResponseError.of(String.valueOf(wrong.getMessage()), "BAD_USER_INPUT")));
        }
    }

    /** The plan for an operation, made at most once for each set of values of what shapes it. */
    private Ready ready(
            Prepared prepared,
            OperationDefinition operation,
            Map<String, @Nullable Object> variables,
            @Nullable Object context) {
        Map<String, Boolean> conditions = prepared.conditions().isEmpty() ? Map.of() : new TreeMap<>();
        for (String name : prepared.conditions()) {
            if (variables.get(name) instanceof Boolean value) {
                conditions.put(name, value);
            }
        }
        Guards guards = supergraph.guards();
        Denied denied = guards.isEmpty()
                ? Denied.NOTHING
                : guards.denied(prepared.fieldNames(), options.access().apply(context));
        Set<String> labels = labels();
        PlanKey key = new PlanKey(prepared, operation, conditions, denied.coordinates(), labels);
        Ready known = plans.get(key);
        if (known != null) {
            return known;
        }
        Ready ready = ready(prepared, operation, new Planner.Circumstances(conditions, denied, labels));
        plans.put(key, ready);
        return ready;
    }

    private Set<String> labels() {
        Set<String> all = supergraph.join().labels();
        if (all.isEmpty()) {
            return Set.of();
        }
        Set<String> on = new HashSet<>();
        for (String label : all) {
            if (options.overrideLabels().test(label)) {
                on.add(label);
            }
        }
        return on;
    }

    private Ready ready(Prepared prepared, OperationDefinition operation, Planner.Circumstances circumstances) {
        Plan plan = planner.plan(operation, prepared.fragments(), circumstances);
        Selections selections =
                new Selections(supergraph.join(), prepared.fragments(), circumstances.conditions(), Denied.NOTHING);
        Completion completion = new Completion(
                supergraph,
                supergraph.rootType(operation.getOperation()),
                operation.getSelectionSet(),
                selections,
                circumstances.denied());
        Document introspection = prepared.introspects()
                ? Introspector.only(
                        prepared,
                        operation,
                        selections.wanted(
                                supergraph.rootType(operation.getOperation()).getName(),
                                List.of(operation.getSelectionSet())))
                : null;
        return new Ready(plan, completion, introspection);
    }

    private GraphQlResponse completed(Accepted accepted, Executor.Result result) {
        List<ResponseError> errors = new ArrayList<>(result.errors());
        Map<String, @Nullable Object> data = result.data();
        Document introspection = accepted.ready.introspection;
        if (introspection != null) {
            data = new LinkedHashMap<>(data);
            introspector.answer(introspection, accepted.operation.getName(), accepted.variables, data, errors);
        }
        return GraphQlResponse.of(accepted.ready.completion.write(data, errors), errors, accepted.ready.plan);
    }

    private static GraphQlResponse refusal(Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof Refused refused) {
            return GraphQlResponse.refused(refused.errors());
        }
        if (cause instanceof PlanningException planning) {
            LOG.warn("An operation cannot be planned: {}", planning.getMessage());
            Integer budget = planning.budget();
            return GraphQlResponse.refused(List.of(
                    budget == null
                            ? ResponseError.of("The operation cannot be planned.", "PLANNING_FAILED")
                            : ResponseError.planTooLarge(budget)));
        }
        LOG.error("A request failed inside the gateway", cause);
        return GraphQlResponse.refused(List.of(ResponseError.of("Something went wrong.", "INTERNAL_ERROR")));
    }
}
