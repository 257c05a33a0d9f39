package uk.answerable.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Tokens;

/** The client that most front ends have, npm's graphql-ws, understands the gateway and is understood. */
@QuarkusTest
@QuarkusTestResource(
        value = Fixture.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "answerable.subgraphs.desk.url", value = "${events}"))
class LiveClientIT {

    @Test
    void theClientOfFrontEndsIsServed() throws IOException, InterruptedException {
        var client = Npm.of("live");
        assumeTrue(
                client.installed(), "Node or npm is not here, or npm cannot be reached: npm's graphql-ws is not tried");

        var said = client.run(List.of("ws://127.0.0.1:" + RestAssured.port + "/graphql", Tokens.of("member")));

        assertThat(said).as(client.said()).isNotNull().containsPattern("\\b(\\d+) of \\1 passed");
    }
}
