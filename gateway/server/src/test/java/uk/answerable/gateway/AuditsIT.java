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

/** The audits of npm's graphql-http, all of which the gateway passes. */
@QuarkusTest
@QuarkusTestResource(
        value = Fixture.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "answerable.introspection", value = "true"))
class AuditsIT {

    @Test
    void allAuditsOfGraphqlOverHttpPass() throws IOException, InterruptedException {
        var audit = Npm.of("audit");
        assumeTrue(
                audit.installed(),
                "Node or npm is not here, or npm cannot be reached: the audits of graphql-http are not run");

        var said = audit.run(List.of(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"));

        assertThat(said).as(audit.said()).isNotNull().containsPattern("\\b(6\\d) of \\1 passed");
    }
}
