package uk.answerable.federation;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Carries requests to subgraphs. It owns time-outs, connections and headers; a stage that fails means that the subgraph
 * did not answer.
 */
public interface SubgraphTransport {

    CompletionStage<SubgraphResponse> send(SubgraphRequest request);

    /**
     * Opens a subscription at a subgraph. Each event is a GraphQL response; one event is asked for at a time.
     * Cancelling ends the subscription at the subgraph. Events that nobody asks for are kept up to a bound of the
     * transport's; past it, and when the subgraph is gone, the publisher fails.
     */
    Flow.Publisher<SubgraphResponse> subscribe(SubgraphRequest request);
}
