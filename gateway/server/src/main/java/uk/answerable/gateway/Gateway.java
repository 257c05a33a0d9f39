package uk.answerable.gateway;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.answerable.federation.FederationGateway;

/** Makes the one federation gateway of this server; a supergraph it cannot serve stops it from starting. */
@ApplicationScoped
class Gateway {

    @Produces
    @Singleton
    @Startup
    FederationGateway gateway(Vertx vertx, GatewayConfig config) {
        return new FederationGateway(SupergraphFile.read(config), new HttpTransport(vertx, config));
    }
}
