package uk.answerable.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.test.Graph;

/** Journey J4: a complaint from receipt to its review, through the gateway, as the offices named. The case is made up. */
@TestMethodOrder(OrderAnnotation.class)
class ComplaintJourneyIT {

    private static final String STEP = """
            mutation ($input: %sInput!) { result: %s(input: $input) {
              complaintCase { id reference regime state reviewRight { body reason } steps { kind }
                clocks { rule due explanation readings { unit due explanation } } }
              userErrors { code field message } } }
            """;
    private static final String REVIEW = """
            mutation ($input: %sInput!) { result: %s(input: $input) {
              review { id body deadline { due met explanation } recommendations { number responseDue { due } } }
              userErrors { code field message } } }
            """;
    private static final String REASON = "The officers concerned have left and the papers are gone";

    private static String complaint;
    private static String reference;
    private static String review;

    @BeforeAll
    static void startTheSuite() {
        RunningSuite.get();
    }

    @Test
    @Order(1)
    void aComplaintReceivedOnMonday3February2020FollowsTheRegimeOf2020() {
        var received = done(step("psd", "receiveComplaint", "ReceiveComplaint", received("2020-02-03", "A1")));
        complaint = received.getString("complaintCase.id");
        reference = received.getString("complaintCase.reference");

        assertThat(received.getString("complaintCase.regime")).isEqualTo("REGIME_2020");
        assertThat(due(received, "record")).isEqualTo("2020-02-17");
        assertThat(due(received, "first_update")).isEqualTo("2020-03-02");
    }

    @Test
    @Order(2)
    void itsHundredAndTwentyDaysAreReckonedBothWaysAndExplained() {
        var clocks = ask(
                "psd",
                "query ($id: ID!) { complaintCase(id: $id) { clocks { rule readings { unit due explanation } } } }",
                Map.of("id", complaint));

        var finalise = "data.complaintCase.clocks.find { it.rule == 'finalise' }.readings";
        assertThat(clocks.<String>getList(finalise + ".due")).containsSubsequence("2020-07-24", "2020-06-02");
        assertThat(clocks.<List<String>>getList(finalise + ".explanation"))
                .isNotEmpty()
                .allSatisfy(sentences -> assertThat(sentences).isNotEmpty());
    }

    @Test
    @Order(3)
    void anOutcomeProvidedOn2MarchCanBeReviewedUntil30March() {
        done(step(
                "psd",
                "contactComplainant",
                "ContactComplainant",
                Map.of("id", complaint, "on", "2020-02-04", "wishesRecording", true)));
        done(step(
                "psd",
                "recordReceivedComplaint",
                "RecordReceivedComplaint",
                Map.of("id", complaint, "on", "2020-02-14", "reason", "COMPLAINANT_WISHES")));
        done(step(
                "psd",
                "decideHandling",
                "DecideHandling",
                Map.of("id", complaint, "on", "2020-02-14", "handling", "OTHERWISE_THAN_BY_INVESTIGATION")));
        assertThat(step(
                                "psd",
                                "finaliseComplaint",
                                "FinaliseComplaint",
                                Map.of("id", complaint, "finalisedOn", "2020-02-28"))
                        .getString("userErrors[0].code"))
                .isEqualTo("INVALID_INPUT");
        done(step(
                "psd",
                "finaliseComplaint",
                "FinaliseComplaint",
                finalised(complaint, "2020-02-28", "SERVICE_ACCEPTABLE")));
        var told = done(step("psd", "provideOutcome", "ComplaintStep", Map.of("id", complaint, "on", "2020-03-02")));

        assertThat(told.getString("complaintCase.reviewRight.body")).isEqualTo("LOCAL_POLICING_BODY");
        assertThat(due(told, "review")).isEqualTo("2020-03-30");
    }

    @Test
    @Order(4)
    void whatWasHandledOutsideSchedule3HasNoReview() {
        var id = done(step("psd", "receiveComplaint", "ReceiveComplaint", received("2020-02-03", "A1")))
                .getString("complaintCase.id");
        done(step(
                "psd",
                "contactComplainant",
                "ContactComplainant",
                Map.of("id", id, "on", "2020-02-04", "wishesRecording", false)));
        done(step("psd", "logComplaintOutside", "ComplaintStep", Map.of("id", id, "on", "2020-02-04")));
        var closed =
                done(step("psd", "finaliseComplaint", "FinaliseComplaint", finalised(id, "2020-02-20", "RESOLVED")));

        assertThat(closed.<Object>get("complaintCase.reviewRight.body")).isNull();
        assertThat(closed.getString("complaintCase.reviewRight.reason")).contains("outside Schedule 3");
    }

    @Test
    @Order(5)
    void anApplicationSentToTheWrongBodyIsForwardedAndTheTimeBetweenIsLeftOut() {
        assertThat(seenBy("reviewer", complaint)).isNull();
        var applied = done(review(
                "psd",
                "applyForReview",
                "ApplyForReview",
                Map.of(
                        "force",
                        "warwickshire",
                        "caseReference",
                        reference,
                        "sentTo",
                        "INDEPENDENT_OFFICE",
                        "receivedOn",
                        "2020-03-27")));
        review = applied.getString("review.id");
        assertThat(seenBy("reviewer", complaint)).isNull();

        var forwarded =
                done(review("reviewer", "forwardReview", "ForwardReview", Map.of("id", review, "on", "2020-04-06")));

        assertThat(forwarded.getString("review.body")).isEqualTo("LOCAL_POLICING_BODY");
        assertThat(forwarded.getBoolean("review.deadline.met")).isTrue();
        assertThat(forwarded.<String>getList("review.deadline.explanation")).isNotEmpty();
        assertThat(seenBy("reviewer", complaint)).isEqualTo("FINALISED");
    }

    @Test
    @Order(6)
    void theForceRefusesARecommendationWithItsReasonAndOtherOfficesSeeNothingOfIt() {
        done(review(
                "reviewer",
                "decideReview",
                "DecideReview",
                Map.of("id", review, "on", "2020-04-20", "reasonableAndProportionate", false)));
        var recommended = done(review(
                "reviewer",
                "recommend",
                "Recommend",
                Map.of("id", review, "on", "2020-04-20", "kind", "HANDLE_AGAIN")));
        assertThat(recommended.getString("review.recommendations[0].responseDue.due"))
                .isEqualTo("2020-05-18");
        var refusal =
                new HashMap<String, Object>(Map.of("id", review, "number", 1, "on", "2020-05-04", "accepted", false));
        assertThat(review("psd", "respondToRecommendation", "RespondToRecommendation", refusal)
                        .getString("userErrors[0].field"))
                .isEqualTo("input.reason");
        refusal.put("reason", REASON);
        done(review("psd", "respondToRecommendation", "RespondToRecommendation", refusal));

        var read = "query ($id: ID!) { review(id: $id) { recommendations { accepted reason } } }";
        assertThat(ask("reviewer", read, Map.of("id", review)).getString("data.review.recommendations[0].reason"))
                .isEqualTo(REASON);
        var elsewhere = Graph.asClient("force-cheshire").at(RunningSuite.graph());
        assertThat(elsewhere.ask(read, Map.of("id", review)).<Object>get("data.review"))
                .isNull();
        assertThat(elsewhere
                        .ask("query ($id: ID!) { complaintCase(id: $id) { state } }", Map.of("id", complaint))
                        .<Object>get("data.complaintCase"))
                .isNull();
    }

    @Test
    @Order(7)
    void aReviewerSharedByTwoOfficesSeesEachCaseOnlyAsTheOfficeItBelongsTo() {
        var other = chiefsOwn("west-mercia");
        var own = chiefsOwn("warwickshire");

        assertThat(listed("reviewer-shared", "warwickshire"))
                .contains(complaint, own)
                .doesNotContain(other);
        assertThat(listed("reviewer-shared", "west-mercia")).contains(other).doesNotContain(complaint, own);
        assertThat(seenBy("reviewer-shared", other)).isEqualTo("RECEIVED");
        assertThat(seenBy("reviewer", other)).isNull();
        var linked = ask(
                "reviewer-shared",
                "mutation ($input: LinkComplaintInput!) { result: linkComplaint(input: $input) {"
                        + " userErrors { code message } } }",
                Map.of("input", Map.of("id", own, "earlier", other, "kind", "RELATED")));
        assertThat(linked.getString("data.result.userErrors[0].message")).contains("kept apart");
    }

    @Test
    @Order(8)
    void aComplaintOf31January2020FollowsTheOldRegimeThroughout() {
        var old = done(step("psd", "receiveComplaint", "ReceiveComplaint", received("2020-01-31", "S")));
        var id = old.getString("complaintCase.id");
        assertThat(old.getString("complaintCase.regime")).isEqualTo("REGIME_2012");
        assertThat(old.<String>getList("complaintCase.clocks.rule")).containsExactly("record", "finalise");
        var ofToday = step("psd", "receiveComplaint", "ReceiveComplaint", received("2020-01-31", "A1"));
        assertThat(ofToday.getString("userErrors[0].code")).isEqualTo("UNKNOWN_CODE");

        done(step("psd", "recordReceivedComplaint", "RecordReceivedComplaint", Map.of("id", id, "on", "2020-02-10")));
        done(step(
                "psd",
                "decideHandling",
                "DecideHandling",
                Map.of("id", id, "on", "2020-02-10", "handling", "LOCAL_RESOLUTION")));
        var closed = done(
                step("psd", "finaliseComplaint", "FinaliseComplaint", finalised(id, "2020-03-02", "LOCALLY_RESOLVED")));

        assertThat(closed.<Object>get("complaintCase.reviewRight.body")).isNull();
        assertThat(closed.getString("complaintCase.reviewRight.reason")).contains("appeals, not reviews");
        assertThat(closed.<String>getList("complaintCase.clocks.rule")).doesNotContain("review", "first_update");
    }

    @Test
    @Order(9)
    void whatTheOfficePublishesOfItIsChartedOnceWithItsSource() {
        var drafted = ask(
                "governance",
                "mutation ($input: DraftComplaintPublicationInput!) { result: draftComplaintPublication(input: $input) {"
                        + " complaintPublication { id } userErrors { field message } } }",
                Map.of(
                        "input",
                        Map.of(
                                "force",
                                "warwickshire",
                                "period",
                                "2019/20 Q3",
                                "bulletinPublishedOn",
                                "2020-02-14",
                                "holdingToAccount",
                                "Asked at each meeting",
                                "reviewPerformance",
                                "No review was due yet")));
        var id = drafted.getString("data.result.complaintPublication.id");
        assertThat(id).as(drafted.prettify()).isNotNull();
        var published = ask(
                "governance",
                "mutation ($input: PublishComplaintPublicationInput!) { result: publishComplaintPublication(input: $input)"
                        + " { complaintPublication { figures { code printed } } userErrors { field message } } }",
                Map.of("input", Map.of("id", id)));
        var logged = published.getString(
                "data.result.complaintPublication.figures.find { it.code == 'cases_finalised' }.printed");
        assertThat(logged).as(published.prettify()).isNotNull();

        await().atMost(60, SECONDS).untilAsserted(() -> {
            var charted = Graph.anonymous().at(RunningSuite.graph()).ask("""
                    { force(code: "warwickshire") { series(measure: "complaints_cases_finalised") {
                      points { period { label } figure { printed source version note } } } } }
                    """);
            var point = "data.force.series.points.find { it.period.label == '2019/20 YTD Dec' }.figure.";
            assertThat(charted.<String>get(point + "printed")).isEqualTo(logged);
            assertThat(charted.<String>get(point + "source")).contains(id);
            assertThat(charted.<Integer>get(point + "version")).isEqualTo(1);
            assertThat(charted.<String>get(point + "note")).contains("generated");
        });
    }

    private static Map<String, Object> received(String day, String category) {
        return Map.of("force", "warwickshire", "receivedOn", day, "allegations", List.of(Map.of("category", category)));
    }

    private static Map<String, Object> finalised(String id, String day, String decision) {
        return Map.of(
                "id",
                id,
                "finalisedOn",
                day,
                "outcomes",
                List.of(Map.of("allegation", 1, "decision", decision, "actions", List.of("EXPLANATION"))));
    }

    private static String due(JsonPath result, String rule) {
        return result.getString("complaintCase.clocks.find { it.rule == '%s' }.due".formatted(rule));
    }

    private static String seenBy(String office, String id) {
        return ask(office, "query ($id: ID!) { complaintCase(id: $id) { state } }", Map.of("id", id))
                .getString("data.complaintCase.state");
    }

    /** A case about a chief officer in person: the office's from the first day. */
    private static String chiefsOwn(String force) {
        var input = new HashMap<>(received("2020-02-05", "A1"));
        input.putAll(Map.of("force", force, "chiefOfficersOwnConduct", true));
        return done(step("reviewer-shared", "receiveComplaint", "ReceiveComplaint", input))
                .getString("complaintCase.id");
    }

    private static List<String> listed(String office, String force) {
        return ask(
                        office,
                        "query ($force: String!) { complaintCases(force: $force, first: 100) { nodes { id } } }",
                        Map.of("force", force))
                .getList("data.complaintCases.nodes.id");
    }

    private static JsonPath step(String office, String mutation, String input, Map<String, Object> values) {
        return ask(office, STEP.formatted(input, mutation), Map.of("input", values))
                .setRootPath("data.result");
    }

    private static JsonPath review(String office, String mutation, String input, Map<String, Object> values) {
        return ask(office, REVIEW.formatted(input, mutation), Map.of("input", values))
                .setRootPath("data.result");
    }

    private static JsonPath done(JsonPath result) {
        assertThat(result.<Object>getList("userErrors")).as(result.prettify()).isEmpty();
        return result;
    }

    private static JsonPath ask(String office, String query, Map<String, Object> variables) {
        return Graph.as(office).at(RunningSuite.graph()).ask(query, variables);
    }
}
