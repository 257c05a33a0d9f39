package uk.answerable.federation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Runs plans: asks the subgraphs, each request as soon as what it needs is there, and merges what they answer. */
public final class Executor {

    private final Supergraph supergraph;
    private final SubgraphTransport transport;

    public Executor(Supergraph supergraph, SubgraphTransport transport) {
        this.supergraph = supergraph;
        this.transport = transport;
    }

    /**
     * What the subgraphs answered, merged: complete in keys, not yet completed as the schema demands (a missing
     * non-null field is simply not there).
     *
     * @param errors what went wrong, at paths of the client's response
     */
    public record Result(Map<String, @Nullable Object> data, List<ResponseError> errors) {}

    /**
     * Executes a plan. The stage never fails for what a subgraph does.
     *
     * @param variables the client's, of which each subgraph is sent those its operation uses
     * @param context handed to the transport with every request
     */
    public CompletionStage<Result> execute(
            Plan plan, Map<String, @Nullable Object> variables, @Nullable Object context) {
        return new Execution(supergraph, transport, plan, variables, context).run(null);
    }

    /** Opens the subscription a plan begins with. */
    Flow.Publisher<SubgraphResponse> events(
            Plan plan, Map<String, @Nullable Object> variables, @Nullable Object context) {
        return transport.subscribe(new Execution(supergraph, transport, plan, variables, context).first());
    }

    /** Executes the rest of a plan after an event, which answers its first request. */
    CompletionStage<Result> executeEvent(
            Plan plan, Map<String, @Nullable Object> variables, @Nullable Object context, SubgraphResponse event) {
        return new Execution(supergraph, transport, plan, variables, context).run(event);
    }
}
