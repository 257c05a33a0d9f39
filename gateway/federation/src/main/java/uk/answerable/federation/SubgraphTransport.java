package uk.answerable.federation;

import java.util.concurrent.CompletionStage;

/**
 * Carries requests to subgraphs. It owns time-outs, connections and headers; a stage that fails means that the subgraph
 * did not answer.
 */
@FunctionalInterface
public interface SubgraphTransport {

    CompletionStage<SubgraphResponse> send(SubgraphRequest request);
}
