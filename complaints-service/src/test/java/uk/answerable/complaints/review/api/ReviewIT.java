package uk.answerable.complaints.review.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.complaints.vault.store.KeyRotation;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.vault.Keyring;
import uk.answerable.kernel.vault.Rewrapped;

/** A review from its application to the force's answer, on real parts (journey 4). */
@QuarkusTest
class ReviewIT {

    private static final String OTHER =
            "other:" + Base64.getEncoder().encodeToString("another key of thirty-two bytes.".getBytes(UTF_8));
    private static final String REASON = "The officers named have left the force.";
    private static final String REVIEW = """
            mutation ($input: %sInput!) { result: %s(input: $input) {
              review { id body sentTo deadline { due met } lateReason decidedOn reasonableAndProportionate
                recommendations { number kind responseDue { due } accepted reason } version }
              userErrors { code field message } } }
            """;

    private final Graph psd = Graph.as("psd");
    private final Graph reviewer = Graph.as("reviewer");

    @Inject
    Register register;

    @Inject
    KeyRotation rotation;

    @Test
    void anOfficeReviewsRecommendsAndTheForceRefusesWithItsReason() {
        var complaint = finalisedAndTold();
        assertThat(seenBy(reviewer, complaint.id())).isNull();

        var applied = done(attempt(reviewer, "applyForReview", "ApplyForReview", application(complaint, "2020-03-30")));
        assertThat(applied.getString("deadline.due")).isEqualTo("2020-03-30");
        assertThat(applied.getBoolean("deadline.met")).isTrue();
        var id = applied.getString("id");
        assertThat(seenBy(reviewer, complaint.id())).isEqualTo("FINALISED");
        assertThat(attempt(
                                psd,
                                "decideReview",
                                "DecideReview",
                                Map.of("id", id, "on", "2020-04-20", "reasonableAndProportionate", true))
                        .getString("userErrors[0].code"))
                .isEqualTo("NOT_FOUND");

        done(attempt(
                reviewer,
                "decideReview",
                "DecideReview",
                Map.of("id", id, "on", "2020-04-20", "reasonableAndProportionate", false)));
        var recommended = done(attempt(
                reviewer, "recommend", "Recommend", Map.of("id", id, "on", "2020-04-20", "kind", "HANDLE_AGAIN")));
        assertThat(recommended.getString("recommendations[0].responseDue.due")).isEqualTo("2020-05-18");
        var bare = Map.<String, Object>of("id", id, "number", 1, "on", "2020-05-04", "accepted", false);
        assertThat(attempt(psd, "respondToRecommendation", "RespondToRecommendation", bare)
                        .getString("userErrors[0].field"))
                .isEqualTo("input.reason");
        done(attempt(psd, "respondToRecommendation", "RespondToRecommendation", with(bare, "reason", REASON)));

        var read = reviewer.ask(
                "query ($id: ID!) { review(id: $id) { recommendations { accepted reason } } }", Map.of("id", id));
        assertThat(read.getString("data.review.recommendations[0].reason")).isEqualTo(REASON);
        assertThat(read.getBoolean("data.review.recommendations[0].accepted")).isFalse();
        assertThat(register.ask(
                        "select kind || ' ' || detail from case_step where case_id = ?::uuid and number > 4"
                                + " order by number",
                        complaint.id()))
                .containsExactly(
                        "OUTCOME_PROVIDED ",
                        "REVIEW_APPLIED LOCAL_POLICING_BODY",
                        "REVIEW_DECIDED NOT_REASONABLE_AND_PROPORTIONATE");
    }

    @Test
    void whatIsWrittenLiesSealedAndIsFoundNowhereElse() {
        var complaint = finalisedAndTold();
        var late = with(application(complaint, "2020-04-15"), "lateReason", REASON);
        done(attempt(reviewer, "applyForReview", "ApplyForReview", late));
        assertThat(register.ask(
                        "select encode(sealed, 'escape') from sealed_text where case_id = ?::uuid", complaint.id()))
                .hasSize(1)
                .noneMatch(text -> text.contains("officers"));
        assertThat(register.ask("select detail from audit.entry")).noneMatch(text -> text.contains("officers"));
        assertThat(register.ask("select data::text from outbox")).noneMatch(text -> text.contains("officers"));
    }

    @Test
    void rotatingTheKeysWrapsThemAnewAndLeavesWhatIsSealed() throws Throwable {
        var complaint = finalisedAndTold();
        var late = with(application(complaint, "2020-04-15"), "lateReason", REASON);
        var id = done(attempt(reviewer, "applyForReview", "ApplyForReview", late))
                .getString("id");
        var sealed = register.ask("select sealed::text from sealed_text where case_id = ?::uuid", complaint.id());
        var now = ConfigProvider.getConfig().getValue("answerable.vault.wrapping-keys", String.class);
        assertThat(rotated(now)).as("nothing to do").isEqualTo(new Rewrapped(0, 0));

        var done = rotated(OTHER + "," + now);
        assertThat(done.wrapped()).isPositive();
        assertThat(done.left()).isZero();
        assertThat(register.ask("select distinct wrapped_by from case_key")).containsExactly("other");
        assertThat(rotated(now))
                .as("without the key that wraps them they stay")
                .isEqualTo(new Rewrapped(0, done.wrapped()));
        assertThat(rotated(now + "," + OTHER)).isEqualTo(done);
        assertThat(register.ask("select sealed::text from sealed_text where case_id = ?::uuid", complaint.id()))
                .isEqualTo(sealed);
        assertThat(reviewer.ask("query ($id: ID!) { review(id: $id) { lateReason } }", Map.of("id", id))
                        .getString("data.review.lateReason"))
                .isEqualTo(REASON);
    }

    private Rewrapped rotated(String ring) throws Throwable {
        var scope = Scope.ofService("key rotation", MatrixFile.get());
        return VertxContextSupport.subscribeAndAwait(() -> rotation.rotate(scope, Keyring.of(ring)));
    }

    @Test
    void anApplicationToTheWrongBodyCountsFromItsForwarding() {
        var complaint = finalisedAndTold();
        var wrong = with(application(complaint, "2020-03-27"), "sentTo", "INDEPENDENT_OFFICE");
        var id = done(attempt(psd, "applyForReview", "ApplyForReview", wrong)).getString("id");
        assertThat(seenBy(reviewer, complaint.id())).isNull();
        var forwarded = done(attempt(reviewer, "forwardReview", "ForwardReview", Map.of("id", id, "on", "2020-04-06")));
        assertThat(forwarded.getBoolean("deadline.met")).isTrue();
        assertThat(seenBy(reviewer, complaint.id())).isEqualTo("FINALISED");
    }

    @Test
    void aLateApplicationWithoutAReasonAndATextThatIsNoneAreRefused() {
        var complaint = finalisedAndTold();
        var late = attempt(reviewer, "applyForReview", "ApplyForReview", application(complaint, "2020-03-31"));
        assertThat(late.getString("userErrors[0].field")).isEqualTo("input.lateReason");
        var huge = with(application(complaint, "2020-03-31"), "lateReason", "x".repeat(100_000));
        assertThat(attempt(reviewer, "applyForReview", "ApplyForReview", huge).getString("userErrors[0].code"))
                .isEqualTo("PAYLOAD_TOO_LARGE");
        var control = with(application(complaint, "2020-03-31"), "lateReason", "a\u0007b");
        assertThat(attempt(reviewer, "applyForReview", "ApplyForReview", control)
                        .getString("userErrors[0].message"))
                .contains("U+0007");
        assertThat(register.ask("select id from review where case_id = ?::uuid", complaint.id()))
                .isEmpty();
    }

    @Test
    void anotherForcesReviewIsAsIfThereWereNone() {
        var complaint = finalisedAndTold();
        var id = done(attempt(reviewer, "applyForReview", "ApplyForReview", application(complaint, "2020-03-30")))
                .getString("id");
        var query =
                "query ($id: ID!) { review(id: $id) { id body } reviews(force: \"warwickshire\") { nodes { id } } }";
        var cheshire = Graph.asClient("force-cheshire").ask(query, Map.of("id", id));
        assertThat(cheshire.<Object>get("data.review")).isNull();
        assertThat(cheshire.<Object>getList("data.reviews.nodes")).isEmpty();
        assertThat(psd.ask(query, Map.of("id", id)).<String>getList("data.reviews.nodes.id"))
                .contains(id);
    }

    private record Told(String id, String reference) {}

    /** Received 3 February 2020, its outcome provided on 2 March. */
    private Told finalisedAndTold() {
        var recorded = psd.ask(
                "mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) {"
                        + " complaintCase { id reference } userErrors { code message } } }",
                Map.of(
                        "input",
                        Map.of(
                                "force",
                                "warwickshire",
                                "receivedOn",
                                "2020-02-03",
                                "recordedOn",
                                "2020-02-14",
                                "reason",
                                "COMPLAINANT_WISHES",
                                "handling",
                                "OTHERWISE_THAN_BY_INVESTIGATION",
                                "allegations",
                                List.of(Map.of("category", "A1")))));
        var id = recorded.getString("data.recordComplaint.complaintCase.id");
        step(
                "finaliseComplaint",
                "FinaliseComplaint",
                Map.of(
                        "id",
                        id,
                        "finalisedOn",
                        "2020-02-28",
                        "outcomes",
                        List.of(Map.of(
                                "allegation",
                                1,
                                "decision",
                                "SERVICE_ACCEPTABLE",
                                "actions",
                                List.of("EXPLANATION")))));
        step("provideOutcome", "ComplaintStep", Map.of("id", id, "on", "2020-03-02"));
        return new Told(id, recorded.getString("data.recordComplaint.complaintCase.reference"));
    }

    private void step(String mutation, String input, Map<String, Object> values) {
        psd.ask(
                "mutation ($input: %sInput!) { %s(input: $input) { userErrors { code } } }".formatted(input, mutation),
                Map.of("input", values));
    }

    private static Map<String, Object> application(Told complaint, String receivedOn) {
        return Map.of(
                "force",
                "warwickshire",
                "caseReference",
                complaint.reference(),
                "sentTo",
                "LOCAL_POLICING_BODY",
                "receivedOn",
                receivedOn);
    }

    private static String seenBy(Graph office, String caseId) {
        return office.ask("query ($id: ID!) { complaintCase(id: $id) { state } }", Map.of("id", caseId))
                .getString("data.complaintCase.state");
    }

    private static JsonPath attempt(Graph office, String mutation, String input, Map<String, Object> values) {
        var answer = office.ask(REVIEW.formatted(input, mutation), Map.of("input", values));
        assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.result");
    }

    private static JsonPath done(JsonPath answer) {
        assertThat(answer.<Object>getList("userErrors")).isEmpty();
        return answer.setRootPath("data.result.review");
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        var all = new HashMap<String, Object>(values);
        all.put(key, value);
        return all;
    }
}
