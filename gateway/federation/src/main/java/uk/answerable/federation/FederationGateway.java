package uk.answerable.federation;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers GraphQL requests from a supergraph's subgraphs. The supergraph can be changed while requests run: those under
 * way end on the graph they began with.
 */
public final class FederationGateway {

    private final SubgraphTransport transport;
    private final GatewayOptions options;
    private volatile Serving serving;

    public FederationGateway(Supergraph supergraph, SubgraphTransport transport) {
        this(supergraph, transport, GatewayOptions.DEFAULTS);
    }

    public FederationGateway(Supergraph supergraph, SubgraphTransport transport, GatewayOptions options) {
        this.transport = transport;
        this.options = options;
        this.serving = new Serving(supergraph, transport, options);
    }

    /**
     * Answers a query or a mutation. The stage does not fail for what a client or a subgraph does: both become errors
     * in the response.
     *
     * @param context handed to the transport with every request to a subgraph, and to the options' functions
     */
    public CompletionStage<GraphQlResponse> answer(GraphQlRequest request, @Nullable Object context) {
        return serving.answer(request, context);
    }

    /**
     * Answers a subscription with a response for each event of the one subgraph that has its field, completed from the
     * others. Each event is judged and authorised anew, on the supergraph the subscription began with. Any other
     * operation has one response, and a refused request its refusal. The publisher takes one subscriber; it fails when
     * the subgraph's events do.
     *
     * @param contexts asked for the context of {@link #answer} once for the request and once for each event
     */
    public Flow.Publisher<GraphQlResponse> subscribe(
            GraphQlRequest request, Supplier<? extends @Nullable Object> contexts) {
        return serving.subscribe(request, contexts);
    }

    /** {@link #answer} as maps and lists: the response map of the GraphQL specification. */
    public CompletionStage<Map<String, Object>> execute(GraphQlRequest request, @Nullable Object context) {
        return answer(request, context).thenApply(GraphQlResponse::toMap);
    }

    /** Serves another supergraph from now on. It has been judged when it was parsed; a bad one never gets here. */
    public void swap(Supergraph supergraph) {
        serving = new Serving(supergraph, transport, options);
    }

    /** The supergraph served now. */
    public Supergraph supergraph() {
        return serving.supergraph();
    }

    /** How many plans are ready. */
    public int cachedPlans() {
        return serving.cachedPlans();
    }
}
