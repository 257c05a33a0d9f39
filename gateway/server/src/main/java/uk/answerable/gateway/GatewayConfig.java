package uk.answerable.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What can be set about the gateway. */
@ConfigMapping(prefix = "answerable")
public interface GatewayConfig {

    /** A supergraph file instead of the one the gateway was built with. */
    Optional<String> supergraph();

    /** Addresses of subgraphs by name, over those in the supergraph. */
    Map<String, Subgraph> subgraphs();

    /** How long a service may take to answer one request. */
    @WithDefault("10s")
    Duration subgraphTimeout();

    /** Connections kept to each service. */
    @WithDefault("32")
    int subgraphConnections();

    /** The largest answer of a service, in bytes. */
    @WithDefault("16777216")
    int subgraphAnswerLimit();

    /** One service. */
    interface Subgraph {
        /** Where its GraphQL endpoint is. */
        URI url();
    }
}
