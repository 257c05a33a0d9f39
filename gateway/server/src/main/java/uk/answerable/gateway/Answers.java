package uk.answerable.gateway;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import uk.answerable.federation.FederationGateway;
import uk.answerable.federation.GraphQlRequest;

/** Ready when a question is answered: a supergraph is served, and parsed, planned and completed with. */
@Readiness
@ApplicationScoped
class Answers implements AsyncHealthCheck {

    private final FederationGateway gateway;

    @Inject
    Answers(FederationGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(() -> gateway.execute(GraphQlRequest.of("{ __typename }"), null))
                .map(Answers::check);
    }

    private static HealthCheckResponse check(Map<String, Object> answer) {
        return HealthCheckResponse.named("answers the graph")
                .status(answer.containsKey("data") && !answer.containsKey("errors"))
                .build();
    }
}
