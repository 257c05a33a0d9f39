package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.RealParts;

/** A change of the graph shows in the diff of {@code schema.graphql}. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class SchemaIT {

    @Test
    void theGraphIsTheOneInTheRepository() throws IOException {
        var served = given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var snapshot = Path.of(System.getProperty("answerable.root"), "performance-service", "schema.graphql");

        if (Boolean.getBoolean("answerable.update-snapshots")) {
            Files.writeString(snapshot, served);
        }

        assertThat(served)
                .as("run with -Danswerable.update-snapshots=true to accept the change")
                .isEqualTo(Files.readString(snapshot));
    }
}
