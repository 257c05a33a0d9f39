package uk.answerable.complaints.batch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** A force's export, mapped once, taken in as a whole or not at all. */
@QuarkusTest
class BatchIT {

    private static final String PATH = "/api/v1/forces/west-mercia/complaint-batches";
    private static final Map<String, Object> MAPPING = Map.of(
            "columns",
            Map.of(
                    "Ref",
                    "their_reference",
                    "Received",
                    "received_on",
                    "Type",
                    "categories",
                    "Name",
                    "complainant_name"),
            "constants",
            Map.of("complainant_standing", "WITNESS"),
            "dates",
            "dd/MM/uuuu");

    private final Graph system = Graph.asClient("force-west-mercia");

    @Inject
    Register register;

    @Test
    void aFileIsTriedTakenInAndSentAgainWithoutEffect() {
        mapped("export").statusCode(200);
        system.request().get(PATH + "/mappings/export").then().body("dates", equalTo("dd/MM/uuuu"));
        var file = "Ref,Received,Type,Name\nX/1,01/06/2021,A1,A N Other\nX/2,02/06/2021,H3;A1,\n";
        var before = count();
        take(file, "export", true).body("accepted", equalTo(true)).body("taken.row", contains(2, 3));
        assertThat(count()).isEqualTo(before);

        take(file, "export", false).body("taken", hasSize(2)).body("unchanged", equalTo(0));
        take(file, "export", false).body("taken", hasSize(0)).body("unchanged", equalTo(2));
        assertThat(count()).isEqualTo(before + 2);
        take(file.replace("02/06", "03/06"), "export", false)
                .body("accepted", equalTo(false))
                .body("errors.column", contains("their_reference"));
    }

    @Test
    void oneRowThatIsRefusedTakesBackAll() {
        var before = count();
        var file = """
                their_reference,received_on,recorded_on,recording_reason,categories,complainant_name,complainant_standing
                Y/1,2021-06-01,,,A1,Quendryl,WITNESS
                Y/2,2021-06-01,2021-05-01,AUTHORITY_DECIDED,A1,,
                Y/3,2021-06-01,,,B99,,
                Y/4,2031-06-01,,,A1,,
                """;
        var report = take(file, null, false)
                .body("accepted", equalTo(false))
                .body("taken", hasSize(0))
                .body("errors.row", contains(3, 4, 5))
                .body("errors.column", contains("recorded_on", "categories", "received_on"))
                .extract()
                .asString();
        assertThat(report).doesNotContain("Quendryl");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void anotherForceTakesNothingInHereAndAMappingIsItsForces() {
        mapped("ours").statusCode(200);
        var cheshire = Graph.asClient("force-cheshire");
        cheshire.request().get(PATH + "/mappings/ours").then().statusCode(404);
        cheshire.request().body(MAPPING).put(PATH + "/mappings/ours").then().statusCode(404);
        cheshire.request()
                .contentType("text/csv")
                .body("their_reference,received_on\nZ/1,2021-06-01\n")
                .post(PATH)
                .then()
                .statusCode(404);
        system.request()
                .body(Map.of("columns", Map.of("Ref", "colour")))
                .put(PATH + "/mappings/odd")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_INPUT"));
        system.request().body(MAPPING).put(PATH + "/mappings/Odd Name").then().statusCode(422);
    }

    private ValidatableResponse mapped(String name) {
        return system.request().body(MAPPING).put(PATH + "/mappings/" + name).then();
    }

    private ValidatableResponse take(String file, String mapping, boolean dryRun) {
        var request = system.request().contentType("text/csv").body(file).queryParam("dryRun", dryRun);
        return (mapping == null ? request : request.queryParam("mapping", mapping))
                .post(PATH)
                .then()
                .statusCode(200);
    }

    private int count() {
        List<String> counted = register.ask("select count(*) from complaint_case where force = 'west-mercia'");
        return Integer.parseInt(counted.getFirst());
    }
}
