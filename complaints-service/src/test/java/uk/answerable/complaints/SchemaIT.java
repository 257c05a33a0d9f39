package uk.answerable.complaints;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A change of the graph shows in the diff of {@code schema.graphql}. */
@QuarkusTest
class SchemaIT {

    private static final Path KEPT = Path.of("schema.graphql");
    private static final Path NOW = Path.of("target", "schema.graphql");

    @Test
    void theGraphIsTheOneKept() throws IOException {
        var now = given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Files.writeString(NOW, now);
        assertThat(KEPT).exists();
        assertThat(now)
                .as("the graph changed; if it is meant to, copy target/schema.graphql over schema.graphql")
                .isEqualTo(Files.readString(KEPT));
    }
}
