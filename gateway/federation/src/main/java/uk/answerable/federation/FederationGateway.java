package uk.answerable.federation;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Answers GraphQL requests from a supergraph's subgraphs. The supergraph can be changed while requests run: those under
 * way end on the graph they began with.
 */
public final class FederationGateway {

    private static final int DEFAULT_CACHED_DOCUMENTS = 1_000;

    private final SubgraphTransport transport;
    private final int cachedDocuments;
    private volatile Serving serving;

    public FederationGateway(Supergraph supergraph, SubgraphTransport transport) {
        this(supergraph, transport, DEFAULT_CACHED_DOCUMENTS);
    }

    /** @param cachedDocuments how many documents, and how many plans, are kept ready */
    public FederationGateway(Supergraph supergraph, SubgraphTransport transport, int cachedDocuments) {
        this.transport = transport;
        this.cachedDocuments = cachedDocuments;
        this.serving = new Serving(supergraph, transport, cachedDocuments);
    }

    /**
     * Answers a request. The stage does not fail for what a client or a subgraph does: both become errors in the
     * response.
     *
     * @param context handed to the transport with every request to a subgraph
     * @return the response map of the GraphQL specification: no {@code data} when the request itself was refused
     */
    public CompletionStage<Map<String, Object>> execute(GraphQlRequest request, @Nullable Object context) {
        return serving.execute(request, context);
    }

    /** Serves another supergraph from now on. It has been judged when it was parsed; a bad one never gets here. */
    public void swap(Supergraph supergraph) {
        serving = new Serving(supergraph, transport, cachedDocuments);
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
