package uk.answerable.complaints.casework.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** A force's own system keeps its cases here in step with its own: once, in order, and knowing what changed. */
@QuarkusTest
class ForceSystemIT {

    private static final String PATH = "/api/v1/complaints";
    private static final String KEY = "Idempotency-Key";
    private static final String PROBLEM = "application/problem+json";

    private final Graph system = Graph.asClient("force-west-mercia");

    @Inject
    Register register;

    @Test
    void aRequestSentTwiceIsDoneOnceAndAnswersWithTheSameCase() {
        var key = UUID.randomUUID().toString();
        var first = received(key, "2021-03-01").statusCode(201).extract().header("Location");
        var again = received(key, "2021-03-01").statusCode(201).extract().header("Location");
        assertThat(again).isEqualTo(first);
        received(key, "2021-03-02").statusCode(422).contentType(PROBLEM).body("errors[0].field", equalTo(KEY));
        received("two words", "2021-03-01").statusCode(422).body("errors[0].field", equalTo(KEY));
        assertThat(register.ask("select key_mark || body_mark from remembered_request"))
                .noneMatch(marks -> marks.contains(key));
    }

    @Test
    void theSameRequestManyTimesAtOnceIsDoneOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var callers = Executors.newFixedThreadPool(8)) {
            var locations = callers
                    .invokeAll(Collections.nCopies(
                            8, () -> received(key, "2021-03-03").extract().header("Location")))
                    .stream()
                    .map(answer -> answer.resultNow())
                    .distinct()
                    .toList();
            assertThat(locations).hasSize(1).doesNotContainNull();
        }
    }

    @Test
    void aStepIsTakenOnTheVersionLastSeen() {
        var answer = received(UUID.randomUUID().toString(), "2021-03-04");
        var path = answer.header("ETag", "\"0\"").extract().header("Location");
        path = path.substring(path.indexOf(PATH));
        var step = Map.of("kind", "CONTACTED", "on", "2021-03-05", "detail", "WISHES_RECORDING");
        step(path, "\"0\"", step)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("steps.kind", contains("CONTACTED"))
                .body("statement", nullValue());
        step(path, "\"0\"", step)
                .statusCode(412)
                .contentType(PROBLEM)
                .body("code", equalTo("VERSION_CONFLICT"))
                .body("detail", notNullValue());
        step(path, null, step).statusCode(422).body("errors[0].field", equalTo("If-Match"));
        step(path, "\"1\"", Map.of("kind", "LOGGED_OUTSIDE", "on", "2021-03-06"))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        system.request().get(path).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void anAllegationIsDecidedOnTheFootingOfItsCase() {
        var location = system.request()
                .body(Complaints.recorded("west-mercia", "2021-05-03", "2021-05-04"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var path = location.substring(location.indexOf(PATH));
        var decided = Map.of("kind", "ALLEGATION_DECIDED", "on", "2021-05-20");
        step(path, "\"3\"", with(decided, "1 CASE_TO_ANSWER EXPLANATION"))
                .statusCode(422)
                .body("code", equalTo("INVALID_INPUT"));
        step(path, "\"3\"", with(decided, "1 SERVICE_ACCEPTABLE EXPLANATION")).statusCode(200);
        step(path, "\"4\"", Map.of("kind", "FINALISED", "on", "2021-05-20"))
                .statusCode(200)
                .body("state", equalTo("FINALISED"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACTED, YES, UNKNOWN_CODE",
        "ACKNOWLEDGED, SURELY, UNKNOWN_CODE",
        "ALLEGATION_DECIDED, one, UNKNOWN_CODE",
        "ALLEGATION_DECIDED, '', UNKNOWN_CODE",
        "REVIEW_DECIDED, '', INVALID_INPUT"
    })
    void codesOfAnotherKindOfStepAreRefused(String kind, String detail, String code) {
        step(PATH + "/" + UUID.randomUUID(), "\"0\"", Map.of("kind", kind, "on", "2021-03-05", "detail", detail))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void anotherForcesCaseIsLikeNone() {
        var location =
                received(UUID.randomUUID().toString(), "2021-03-08").extract().header("Location");
        var theirs = location.substring(location.indexOf(PATH));
        var cheshire = Graph.asClient("force-cheshire");
        var step = Map.of("kind", "ACKNOWLEDGED", "on", "2021-03-09");
        var refused =
                step(cheshire, theirs, "\"0\"", step).statusCode(404).extract().asString();
        assertThat(refused)
                .isEqualTo(step(cheshire, PATH + "/" + UUID.randomUUID(), "\"0\"", step)
                        .statusCode(404)
                        .extract()
                        .asString());
    }

    @Test
    void whatChangedSinceACursorIsToldOnceAndInOrder() {
        var since = end(null);
        var one = id(received(UUID.randomUUID().toString(), "2021-04-01"));
        var two = id(received(UUID.randomUUID().toString(), "2021-04-02"));
        await().untilAsserted(() -> changes(since).body("cases.id", contains(one, two)));
        var next = changes(since).extract().<String>path("since");
        changes(next).body("cases.id", empty()).body("since", equalTo(next));
        step(PATH + "/" + one, "\"0\"", Map.of("kind", "ACKNOWLEDGED", "on", "2021-04-02"))
                .statusCode(200);
        await().untilAsserted(
                        () -> changes(next).body("cases.id", contains(one)).body("cases.version", contains(1)));
        Graph.asClient("force-cheshire")
                .request()
                .queryParam("force", "west-mercia")
                .get(PATH + "/changes")
                .then()
                .statusCode(200)
                .body("cases.id", not(hasItem(one)));
        changes("nonsense").statusCode(422).body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void theContractIsPublished() {
        Graph.anonymous()
                .request()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/complaints/{id}/steps'.post.summary", equalTo("Take a step of a case"));
    }

    private String end(String from) {
        var answer = changes(from).extract();
        return answer.<Boolean>path("more") ? end(answer.path("since")) : answer.path("since");
    }

    private ValidatableResponse changes(String since) {
        var request = system.request().queryParam("force", "west-mercia").queryParam("first", 100);
        return (since == null ? request : request.queryParam("since", since))
                .get(PATH + "/changes")
                .then();
    }

    private ValidatableResponse received(String key, String on) {
        return system.request()
                .header(KEY, key)
                .body(Map.of(
                        "force",
                        "west-mercia",
                        "receivedOn",
                        on,
                        "complainants",
                        List.of(Map.of("standing", "WITNESS", "name", "A N Other"))))
                .post(PATH + "/received")
                .then();
    }

    private ValidatableResponse step(String path, String ifMatch, Map<String, ?> body) {
        return step(system, path, ifMatch, body);
    }

    private static ValidatableResponse step(Graph caller, String path, String ifMatch, Map<String, ?> body) {
        var request = caller.request().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(path + "/steps")
                .then();
    }

    private static Map<String, Object> with(Map<String, ?> body, String detail) {
        var all = new HashMap<String, Object>(body);
        all.put("detail", detail);
        return all;
    }

    private static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }
}
