package uk.answerable.federation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.answerable.federation.Asked.AskedCall;
import uk.answerable.federation.Entities.Entity;
import uk.answerable.federation.Entities.EntityObject;
import uk.answerable.federation.Plan.Call;
import uk.answerable.federation.Plan.Request;
import uk.answerable.federation.Plan.Target;

/** One run of a plan. Requests overlap; all that touches the merged data happens one at a time, under this lock. */
final class Execution {

    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

    private final Supergraph supergraph;
    private final SubgraphTransport transport;
    private final Plan plan;
    private final Map<String, @Nullable Object> variables;
    private final @Nullable Object context;

    private final MergedData merged = new MergedData();
    private final Errors errors = new Errors();
    /** Why a step brought nothing, for those who wait for what it should have brought. */
    private final Map<Integer, Failure> failedSteps = new HashMap<>();
    /** Why a single object was not completed. */
    private final IdentityHashMap<Object, Failure> failedObjects = new IdentityHashMap<>();

    Execution(
            Supergraph supergraph,
            SubgraphTransport transport,
            Plan plan,
            Map<String, @Nullable Object> variables,
            @Nullable Object context) {
        this.supergraph = supergraph;
        this.transport = transport;
        this.plan = plan;
        this.variables = variables;
        this.context = context;
    }

    /** The request a subscription is opened with. */
    SubgraphRequest first() {
        Request request = plan.requests().getFirst();
        return operation(request, ask(request));
    }

    /** @param event answers the first request, where it is a subscription's */
    CompletionStage<Executor.Result> run(@Nullable SubgraphResponse event) {
        List<CompletableFuture<?>> done = new ArrayList<>();
        for (Request request : plan.requests()) {
            if (event != null && done.isEmpty()) {
                String service = supergraph.subgraph(request.graph()).name();
                receive(ask(request), service, Answer.of(service, event));
                done.add(CompletableFuture.completedFuture(null));
                continue;
            }
            CompletableFuture<?>[] needed =
                    request.after().stream().map(done::get).toArray(CompletableFuture<?>[]::new);
            done.add(CompletableFuture.allOf(needed).thenCompose(ready -> send(request)));
        }
        return CompletableFuture.allOf(done.toArray(CompletableFuture<?>[]::new))
                .thenApply(all -> result());
    }

    private synchronized Executor.Result result() {
        return new Executor.Result(merged.root(), errors.all());
    }

    private CompletionStage<?> send(Request request) {
        Asked asked = ask(request);
        if (asked.calls().isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        SubgraphRequest operation = operation(request, asked);
        String service = operation.subgraph();
        return sent(operation).handle((response, problem) -> {
            receive(asked, service, response == null ? Answer.none(service, problem) : Answer.of(service, response));
            return null;
        });
    }

    private SubgraphRequest operation(Request request, Asked asked) {
        Supergraph.Subgraph subgraph = supergraph.subgraph(request.graph());
        return new SubgraphRequest(
                subgraph.name(),
                subgraph.url(),
                asked.query(),
                asked.variables(),
                request.operationName(),
                request.wave() + 1,
                context);
    }

    private CompletionStage<SubgraphResponse> sent(SubgraphRequest operation) {
        try {
            return transport.send(operation);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private synchronized Asked ask(Request request) {
        List<AskedCall> calls = new ArrayList<>();
        for (Call call : request.calls()) {
            List<Entity> entities = call.isRoot() ? parents(call) : entities(call);
            if (!entities.isEmpty()) {
                calls.add(new AskedCall("e" + calls.size(), call, entities));
            }
        }
        return Asked.of(request, calls, plan, variables);
    }

    private List<Entity> parents(Call call) {
        Entities entities = new Entities();
        Target target = call.targets().getFirst();
        merged.visit(target.path(), (object, path) -> entities.add(Map.of(), object, path));
        return entities.all();
    }

    private List<Entity> entities(Call call) {
        Entities entities = new Entities();
        for (Target target : call.targets()) {
            Representation representation = Objects.requireNonNull(target.representation());
            Failure ofStep = earlierFailure(target);
            merged.visit(target.path(), (object, path) -> {
                Representation.Outcome outcome = representation.of(object);
                if (outcome.value() != null) {
                    entities.add(outcome.value(), object, path);
                    return;
                }
                Failure why = ofStep != null ? ofStep : failedObjects.get(object);
                if (outcome.lack() == Representation.Lack.NOT_FETCHED && why != null) {
                    missing(new EntityObject(object, path), call, why);
                    if (ofStep != null) {
                        failedSteps.put(target.step(), ofStep);
                    }
                }
            });
        }
        return entities.all();
    }

    private @Nullable Failure earlierFailure(Target target) {
        for (Integer step : target.after()) {
            Failure failure = failedSteps.get(step);
            if (failure != null) {
                return failure;
            }
        }
        return null;
    }

    private synchronized void receive(Asked asked, String service, Answer answer) {
        switch (answer) {
            case Answer.Missing missing -> {
                LOG.warn(
                        "Subgraph {} is not available: {}",
                        service,
                        missing.failure().detail());
                asked.calls().forEach(call -> lost(call, missing.failure()));
            }
            case Answer.Given given -> {
                Map<String, @Nullable Object> data = given.data();
                Set<AskedCall> lost = Collections.newSetFromMap(new IdentityHashMap<>());
                for (AskedCall call : asked.calls()) {
                    if (data != null && !take(call, data)) {
                        lost.add(call);
                        lost(call, Failure.unavailable(service, "as many entities as asked for were not sent"));
                    }
                }
                for (Map<?, ?> error : given.errors()) {
                    report(asked, lost, service, data, error);
                }
            }
        }
    }

    /** Nothing of the call came: every object lacks all of its fields. */
    private void lost(AskedCall asked, Failure failure) {
        asked.call().targets().forEach(target -> failedSteps.put(target.step(), failure));
        for (Entity entity : asked.entities()) {
            entity.objects().forEach(object -> missing(object, asked.call(), failure));
        }
    }

    private void missing(EntityObject object, Call call, Failure failure) {
        failedObjects.putIfAbsent(object.object(), failure);
        errors.missing(object.path(), call.selection(), failure);
    }

    /** Merges a call's data; false when it is not what was asked for. */
    private static boolean take(AskedCall asked, Map<String, @Nullable Object> data) {
        if (asked.call().isRoot()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            asked.call().selection().fields().forEach(field -> {
                if (data.containsKey(field.wireKey())) {
                    fields.put(field.wireKey(), data.get(field.wireKey()));
                }
            });
            asked.entities().getFirst().take(fields, asked.call());
            return true;
        }
        Object items = data.get(asked.alias());
        if (items == null) {
            return true; // an error says why
        }
        // With an item too few or too many, none can be trusted to be of the entity it would be given to.
        if (!(items instanceof List<?> list) || list.size() != asked.entities().size()) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) != null && !(list.get(i) instanceof Map)) {
                return false;
            }
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> item) {
                asked.entities().get(i).take(item, asked.call());
            }
        }
        return true;
    }

    private void report(
            Asked asked,
            Set<AskedCall> lost,
            String service,
            @Nullable Map<String, @Nullable Object> data,
            Map<?, ?> error) {
        Failure failure = Failure.of(service, error);
        if (failure.code().equals(Failure.SUBGRAPH_ERROR) || failure.code().equals(Failure.SUBGRAPH_SCHEMA_DRIFT)) {
            LOG.warn("Subgraph {} could not answer: {}", service, failure.detail());
        }
        List<?> path = error.get("path") instanceof List<?> list ? list : List.of();
        if (path.isEmpty()) {
            if (data == null) {
                asked.calls().forEach(call -> lost(call, failure));
            } else {
                errors.add(failure, null);
            }
            return;
        }
        for (AskedCall call : asked.calls()) {
            if (call.call().isRoot()) {
                if (call.call().selection().field(String.valueOf(path.getFirst()), null) != null) {
                    call.entities()
                            .forEach(entity -> entity.objects()
                                    .forEach(object -> errors.add(
                                            failure,
                                            Errors.path(
                                                    object.path(),
                                                    path,
                                                    call.call().selection()))));
                }
            } else if (call.alias().equals(path.getFirst()) && !lost.contains(call)) {
                reportEntity(call, failure, path.subList(1, path.size()));
            }
        }
    }

    private void reportEntity(AskedCall asked, Failure failure, List<?> path) {
        if (path.isEmpty()
                || !(path.getFirst() instanceof Integer index)
                || index < 0
                || index >= asked.entities().size()) {
            lost(asked, failure);
            return;
        }
        List<?> below = path.subList(1, path.size());
        for (EntityObject object : asked.entities().get(index).objects()) {
            if (below.isEmpty()) {
                missing(object, asked.call(), failure);
            } else {
                ResponsePath at = Errors.path(object.path(), below, asked.call().selection());
                errors.add(failure, at);
            }
        }
    }
}
