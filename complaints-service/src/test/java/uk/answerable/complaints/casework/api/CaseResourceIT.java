package uk.answerable.complaints.casework.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.test.Graph;

/** Cases over REST, as a force's own system uses it. */
@QuarkusTest
class CaseResourceIT {

    private static final String PATH = "/api/v1/complaints";
    private static final String PROBLEM = "application/problem+json";

    private final Graph west = Graph.asClient("force-west-mercia");

    @Test
    void aForceRecordsAndReadsItsOwnCases() {
        var location = recorded("west-mercia").statusCode(201).extract().header("Location");
        assertThat(location).contains(PATH + "/");

        west.request()
                .get(PATH + "/" + id(location))
                .then()
                .statusCode(200)
                .body("force", equalTo("west-mercia"))
                .body("state", equalTo("HANDLED"))
                .body("clocks", hasSize(3))
                .body("clocks[0].due", equalTo("2020-09-15"));
        west.request()
                .queryParam("force", "west-mercia")
                .queryParam("first", 50)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("nodes.id", hasItem(id(location)))
                .body("nodes.force", everyItem(equalTo("west-mercia")));
    }

    @Test
    void aCaseOfAnotherForceIsNotFoundLikeAnUnknownOne() {
        var location = recorded("west-mercia").statusCode(201).extract().header("Location");
        var cheshire = Graph.asClient("force-cheshire");
        var theirs = notFound(cheshire, id(location));
        assertThat(theirs).isEqualTo(notFound(cheshire, Ids.next().toString()));
        assertThat(theirs).isEqualTo(notFound(cheshire, "none"));
        cheshire.request()
                .queryParam("force", "west-mercia")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("nodes", hasSize(0));
    }

    @Test
    void recordingForAnotherForceIsRefused() {
        recorded("warwickshire").statusCode(403).contentType(PROBLEM).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void withoutATokenOrTheRoleThereIsAProblemDocument() {
        Graph.anonymous()
                .request()
                .get(PATH)
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("code", equalTo("UNAUTHENTICATED"));
        Graph.as("governance")
                .request()
                .get(PATH)
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @CsvSource({"0, FIRST_OUT_OF_RANGE", "1000, FIRST_OUT_OF_RANGE", "many, FIRST_OUT_OF_RANGE"})
    void aPageOutOfBoundsIsRefused(String first, String code) {
        west.request()
                .queryParam("force", "west-mercia")
                .queryParam("first", first)
                .get(PATH)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("code", equalTo(code));
    }

    @Test
    void whatIsMissingOrMalformedIsNamedByFieldAndNothingElseIsTold() {
        post("{\"force\": \"west-mercia\"}")
                .statusCode(422)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors.field", equalTo(List.of("receivedOn", "recordedOn")));
        post("{\"force\": \"west-mercia\", \"receivedOn\": \"yesterday\", \"recordedOn\": \"2020-09-02\"}")
                .statusCode(422)
                .body("errors[0].field", equalTo("receivedOn"));
        var unreadable = post("{")
                .statusCode(anyOf(equalTo(400), equalTo(422)))
                .extract()
                .asString();
        assertThat(unreadable).doesNotContain("Exception", "\\tat ", "jackson");
    }

    private ValidatableResponse recorded(String force) {
        return west.request()
                .body(Complaints.recorded(force, "2020-09-01", "2020-09-02"))
                .post(PATH)
                .then();
    }

    private ValidatableResponse post(String body) {
        return west.request().body(body).post(PATH).then().contentType(startsWith(PROBLEM));
    }

    private static String notFound(Graph caller, String id) {
        return caller.request()
                .get(PATH + "/" + id)
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .extract()
                .asString();
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
