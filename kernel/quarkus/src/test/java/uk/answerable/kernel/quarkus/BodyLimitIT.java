package uk.answerable.kernel.quarkus;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.answerable.kernel.test.RealParts;

/** Bodies that stream may be large; all others are small and say how long they are. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "kerneltest"),
        restrictToAnnotatedClass = true)
class BodyLimitIT {

    private static final byte[] LARGE = "x".repeat(5 << 20).getBytes(UTF_8);

    @TestHTTPResource("/graphql")
    URI graph;

    @Test
    void aLargeRequestToTheGraphIsRefusedInWords() {
        var answer = given().contentType("application/json").body(LARGE).post("/graphql");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(answer.jsonPath().getString("detail"))
                .isEqualTo("a request to this address has 4194304 bytes at most");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void oneThatDoesNotSayHowLongItIsIsRefusedBeforeItIsRead(HttpClient.Version version) throws Exception {
        try (var client = HttpClient.newBuilder().version(version).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(graph)
                            .header("content-type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofInputStream(
                                    () -> new ByteArrayInputStream("{}".getBytes(UTF_8))))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(411);
            assertThat(answer.body()).contains("Content-Length");
        }
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void whatOnlyReadsNeedsNoLength(HttpClient.Version version) throws Exception {
        try (var client = HttpClient.newBuilder().version(version).build()) {
            var probe = HttpRequest.newBuilder(graph.resolve("/q/health/live")).build();
            assertThat(client.send(probe, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatStreamsMayBeLarge() {
        assertThat(given().contentType("text/plain")
                        .body(LARGE)
                        .post("/notes/1/number")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSmallRequestPasses() {
        assertThat(given().contentType("application/json")
                        .body("{\"query\": \"{ notes { id } }\"}")
                        .post("/graphql")
                        .statusCode())
                .isEqualTo(200);
    }
}
