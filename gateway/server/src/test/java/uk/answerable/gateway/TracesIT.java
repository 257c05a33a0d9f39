package uk.answerable.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A span for an operation, each of its waves and each request to a service, in the caller's own trace. */
@QuarkusTest
@QuarkusTestResource(
        value = Fixture.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "quarkus.otel.sdk.disabled", value = "false"),
            @ResourceArg(name = "quarkus.otel.simple", value = "true")
        })
class TracesIT {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Inject
    InMemorySpanExporter spans;

    /** Where spans go in this test. */
    @Singleton
    static class Collector {
        @Produces
        @Singleton
        InMemorySpanExporter spans() {
            return InMemorySpanExporter.create();
        }
    }

    @Test
    void theWholeOperationIsOneTraceWithoutAValue() {
        var services = FakeServices.get()
                .behave(exchange -> FakeServices.json(
                                exchange.getRequestURI().getPath().equals("/shelf")
                                        ? "{\"data\":{\"e0\":[{\"__typename\":\"Desk\",\"books\":3}]}}"
                                        : "{\"data\":{\"desk\":{\"__typename\":\"Desk\",\"code\":\"private-code\",\"name\":\"n\"}}}")
                        .answer(exchange));
        spans.reset();
        given().contentType("application/json")
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .body("{\"query\": \"query Traced($c: ID!) { desk(code: $c) { name books } }\","
                        + " \"variables\": {\"c\": \"private-code\"}}")
                .post("/graphql")
                .then()
                .statusCode(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(of("GraphQL Traced")).isNotNull());
        var operation = of("GraphQL Traced");
        assertThat(operation.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(of("wave 1").getParentSpanId()).isEqualTo(operation.getSpanId());
        assertThat(of("wave 2").getParentSpanId()).isEqualTo(operation.getSpanId());
        assertThat(of("ask desk").getParentSpanId()).isEqualTo(of("wave 1").getSpanId());
        assertThat(of("ask shelf").getParentSpanId()).isEqualTo(of("wave 2").getSpanId());
        assertThat(all()).extracting(SpanData::getTraceId).containsOnly(TRACE);
        assertThat(all().toString()).doesNotContain("private-code");
        assertThat(services.received())
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked.headers().get("Traceparent"))
                        .singleElement()
                        .asString()
                        .contains(TRACE)
                        .doesNotContain("b7ad6b7169203331"));
        assertThat(services.received().getFirst().headers().get("Traceparent").getFirst())
                .contains(of("ask desk").getSpanId());
    }

    private List<SpanData> all() {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(TRACE))
                .toList();
    }

    private SpanData of(String name) {
        return all().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
