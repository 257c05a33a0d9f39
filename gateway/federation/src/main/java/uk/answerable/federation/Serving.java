package uk.answerable.federation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.VariableReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One supergraph in service, with the documents and plans that are ready for it. */
final class Serving {

    /** The key of the caller's context in graphql-java's. */
    static final Object CONTEXT = new Object();

    /** A document that was read once; {@code conditions} are the variables {@code @skip} and {@code @include} name. */
    record Prepared(PreparsedDocumentEntry entry, Set<String> conditions) {}

    private record PlanKey(String query, @Nullable String operationName, Map<String, Boolean> conditions) {}

    private final Supergraph supergraph;
    private final Planner planner;
    private final GraphQL graphQl;
    private final BoundedCache<String, Prepared> documents;
    private final BoundedCache<PlanKey, Plan> plans;

    Serving(Supergraph supergraph, SubgraphTransport transport, int cached) {
        this.supergraph = supergraph;
        this.planner = new Planner(supergraph);
        this.documents = new BoundedCache<>(cached);
        this.plans = new BoundedCache<>(cached);
        PlanExecution strategy = new PlanExecution(this, new Executor(supergraph, transport));
        this.graphQl = GraphQL.newGraphQL(supergraph.apiSchema())
                .queryExecutionStrategy(strategy)
                .mutationExecutionStrategy(strategy)
                .preparsedDocumentProvider((input, parse) ->
                        CompletableFuture.completedFuture(prepared(input).entry()))
                .build();
    }

    Supergraph supergraph() {
        return supergraph;
    }

    int cachedPlans() {
        return plans.size();
    }

    CompletionStage<Map<String, Object>> execute(GraphQlRequest request, @Nullable Object context) {
        ExecutionInput.Builder input = ExecutionInput.newExecutionInput()
                .query(request.query())
                .operationName(request.operationName())
                .variables(request.variables());
        if (context != null) {
            input.graphQLContext(Map.of(CONTEXT, context));
        }
        CompletableFuture<ExecutionResult> result;
        try {
            result = graphQl.executeAsync(input.build());
        } catch (RuntimeException refusal) {
            result = CompletableFuture.failedFuture(refusal);
        }
        return result.handle(Responses::of);
    }

    private Prepared prepared(ExecutionInput input) {
        Prepared known = documents.get(input.getQuery());
        if (known != null) {
            return known;
        }
        var parsed = ParseAndValidate.parseAndValidate(supergraph.apiSchema(), input);
        if (parsed.isFailure()) {
            return new Prepared(new PreparsedDocumentEntry(parsed.getErrors()), Set.of());
        }
        Document document = parsed.getDocument();
        Prepared prepared = new Prepared(new PreparsedDocumentEntry(document), conditions(document));
        documents.put(input.getQuery(), prepared);
        return prepared;
    }

    /** The plan for an operation, made at most once for each set of values of the variables that shape it. */
    Plan plan(ExecutionInput input, Document document, Map<String, Object> variables) {
        Map<String, Boolean> conditions = new TreeMap<>();
        for (String name : prepared(input).conditions()) {
            if (variables.get(name) instanceof Boolean value) {
                conditions.put(name, value);
            }
        }
        PlanKey key = new PlanKey(input.getQuery(), input.getOperationName(), conditions);
        Plan known = plans.get(key);
        if (known != null) {
            return known;
        }
        Plan plan = planner.plan(document, input.getOperationName(), conditions);
        plans.put(key, plan);
        return plan;
    }

    private static Set<String> conditions(Document document) {
        Set<String> names = new LinkedHashSet<>();
        Deque<Node<?>> open = new ArrayDeque<>();
        open.add(document);
        while (!open.isEmpty()) {
            Node<?> node = open.poll();
            if (node instanceof Directive directive
                    && (directive.getName().equals("skip")
                            || directive.getName().equals("include"))
                    && directive.getArgument("if").getValue() instanceof VariableReference variable) {
                names.add(variable.getName());
            }
            node.getChildren().forEach(open::add);
        }
        return names;
    }
}
