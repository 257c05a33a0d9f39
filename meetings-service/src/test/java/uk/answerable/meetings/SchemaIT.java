package uk.answerable.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A change of the graph shows in the diff of schema.graphql. */
@QuarkusTest
@MeetingsParts
class SchemaIT {

    private static final Path SNAPSHOT =
            Path.of(System.getProperty("answerable.root"), "meetings-service", "schema.graphql");

    @Test
    void theSchemaIsTheOneCheckedIn() throws IOException {
        var schema = given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("answerable.snapshots.write")) {
            Files.writeString(SNAPSHOT, schema);
        }

        assertThat(schema).isEqualTo(Files.readString(SNAPSHOT));
    }
}
