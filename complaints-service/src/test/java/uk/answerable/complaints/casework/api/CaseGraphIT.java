package uk.answerable.complaints.casework.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** A case through the graph, on real parts. */
@QuarkusTest
class CaseGraphIT {

    private static final String RECORD = """
            mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) {
              complaintCase { id reference force regime state receivedOn recordedOn finalisedOn generated version
                clocks { rule due met unit status readings { label due } explanation } }
              userErrors { code field message } } }
            """;
    private static final String FINALISE = """
            mutation ($input: FinaliseComplaintInput!) { finaliseComplaint(input: $input) {
              complaintCase { id state finalisedOn version clocks { rule met } } userErrors { code field message } } }
            """;
    private static final String READ = "query ($id: ID!) { complaintCase(id: $id) { id reference state version } }";
    private static final String LIST = """
            query ($force: String!, $first: Int, $after: String) {
              complaintCases(force: $force, first: $first, after: $after) {
                nodes { id receivedOn clocks { rule due readings { due explanation } } }
                pageInfo { hasNextPage endCursor } } }
            """;

    @Inject
    Register register;

    @Test
    void aComplaintIsRecordedAndFinalisedWithItsClocksEventsAndAuditEntries() {
        var recorded = record("2020-02-03", "2020-02-14");
        var recordedCase = "data.recordComplaint.complaintCase.";
        String id = recorded.get(recordedCase + "id");
        assertThat(recorded.<String>get(recordedCase + "reference")).matches("C-2020-\\d{5}");
        assertThat(recorded.<String>get(recordedCase + "regime")).isEqualTo("REGIME_2020");
        assertThat(recorded.<String>get(recordedCase + "state")).isEqualTo("HANDLED");
        assertThat(recorded.<Boolean>get(recordedCase + "generated")).isFalse();
        assertThat(recorded.<String>getList(recordedCase + "clocks.due"))
                .containsExactly("2020-02-17", "2020-07-24", "2020-03-02");
        assertThat(recorded.<Boolean>get(recordedCase + "clocks[0].met")).isTrue();
        assertThat(recorded.<String>getList(recordedCase + "clocks[1].readings.due"))
                .containsExactly("2020-07-24", "2020-07-24", "2020-06-02", "2020-06-02");

        var finalised = finalise(id, "2020-07-27", 3);
        assertThat(finalised.<Object>getList("data.finaliseComplaint.userErrors"))
                .isEmpty();
        var finalisedCase = "data.finaliseComplaint.complaintCase.";
        assertThat(finalised.<String>get(finalisedCase + "state")).isEqualTo("FINALISED");
        assertThat(finalised.<Integer>get(finalisedCase + "version")).isEqualTo(5);
        assertThat(finalised.<Boolean>get(finalisedCase + "clocks[1].met")).isFalse();

        var event = new JsonPath(register.ask(
                        "select data::text from outbox where aggregate_id = ? and type = ?",
                        id,
                        "uk.answerable.complaints.case-finalised")
                .getFirst());
        assertThat(event.<String>get("force")).isEqualTo("warwickshire");
        assertThat(event.<String>get("finalisedOn")).isEqualTo("2020-07-27");
        assertThat(event.<Integer>get("elapsedWorkingDays")).isEqualTo(121);
        assertThat(event.<Integer>get("elapsedCalendarDays")).isEqualTo(175);
        assertThat(event.<Boolean>get("within")).isFalse();
        assertThat(event.<Boolean>get("generated")).isFalse();
        await().atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(register.ask(
                                "select type from outbox where aggregate_id = ? and sent_at is not null"
                                        + " order by aggregate_version",
                                id))
                        .containsExactly(
                                "uk.answerable.complaints.case-recorded", "uk.answerable.complaints.case-finalised"));

        Graph.as("psd").ask(READ, Map.of("id", id));
        assertThat(register.ask("select action from audit.entry where subject_id = ? order by seq", id))
                .containsExactly("receive", "finalise", "read");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-03, 2020-02-02, DATE_OUT_OF_ORDER, input.recordedOn",
        "2020-02-03, 2999-01-01, DATE_IN_FUTURE, input.recordedOn",
        "2999-01-01, 2999-01-01, DATE_IN_FUTURE, input.receivedOn",
        "0020-02-03, 2020-02-03, INVALID_INPUT, input.receivedOn"
    })
    void datesThatCannotBeAreRefused(String receivedOn, String recordedOn, String code, String field) {
        var answer = record(receivedOn, recordedOn);
        assertThat(answer.<Object>get("data.recordComplaint.complaintCase")).isNull();
        assertThat(answer.<String>get("data.recordComplaint.userErrors[0].code"))
                .isEqualTo(code);
        assertThat(answer.<String>get("data.recordComplaint.userErrors[0].field"))
                .isEqualTo(field);
    }

    @Test
    void finalisingTooEarlyTwiceOrOnAnOldVersionIsRefused() {
        String id = record("2020-03-02", "2020-03-04").get("data.recordComplaint.complaintCase.id");
        assertThat(finaliseCode(id, "2020-03-03", null)).isEqualTo("DATE_OUT_OF_ORDER");
        assertThat(finaliseCode(id, "2020-04-01", 7)).isEqualTo("VERSION_CONFLICT");
        assertThat(finaliseCode(id, "2020-04-01", null)).isNull();
        assertThat(finaliseCode(id, "2020-04-02", null)).isEqualTo("ALREADY_DONE");
        assertThat(register.ask("select count(*) from outbox where aggregate_id = ?", id))
                .containsExactly("2");
    }

    @Test
    void aCaseOfAnotherForceIsAsIfThereWereNone() {
        String id = record("2020-05-04", "2020-05-05").get("data.recordComplaint.complaintCase.id");
        var cheshire = Graph.asClient("force-cheshire");

        var theirs = cheshire.ask(READ, Map.of("id", id));
        var nobodys = cheshire.ask(READ, Map.of("id", Ids.next().toString()));
        var noId = cheshire.ask(READ, Map.of("id", "1 or 1=1"));
        assertThat(theirs.<Object>get("")).isEqualTo(nobodys.get("")).isEqualTo(noId.get(""));
        assertThat(theirs.<Object>get("data.complaintCase")).isNull();
        assertThat(theirs.<Object>get("errors")).isNull();

        var finalised = cheshire.ask(FINALISE, Map.of("input", Map.of("id", id, "finalisedOn", "2020-06-01")));
        var unknown = cheshire.ask(
                FINALISE, Map.of("input", Map.of("id", Ids.next().toString(), "finalisedOn", "2020-06-01")));
        assertThat(finalised.<Object>get("")).isEqualTo(unknown.get(""));
        assertThat(finalised.<String>get("data.finaliseComplaint.userErrors[0].code"))
                .isEqualTo("NOT_FOUND");

        var list = cheshire.ask(LIST, Map.of("force", "warwickshire", "first", 5));
        assertThat(list.<Object>getList("data.complaintCases.nodes")).isEmpty();
        assertThat(list.<Boolean>get("data.complaintCases.pageInfo.hasNextPage"))
                .isFalse();
        var foreign =
                cheshire.ask(RECORD, Map.of("input", Complaints.recorded("warwickshire", "2020-05-04", "2020-05-05")));
        assertThat(foreign.<String>get("data.recordComplaint.userErrors[0].code"))
                .isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"governance", "commissioner", "analyst", "auditor", "chief", "member"})
    void otherOfficesReadNoCase(String office) {
        String id = register.ask("select id from complaint_case limit 1").getFirst();
        var answer = Graph.as(office).ask(READ, Map.of("id", id));
        assertThat(answer.<Object>get("data.complaintCase")).isNull();
        assertThat(answer.<String>get("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        var entity = Graph.as(office).ask(entities(id));
        assertThat(entity.<Object>get("data._entities[0]")).isNull();
        assertThat(entity.<Object>get("errors")).isNull();
    }

    @Test
    void theEntityIsThereForItsForceOnly() {
        String id = register.ask("select id from complaint_case where force = 'warwickshire' limit 1")
                .getFirst();
        assertThat(Graph.as("psd").ask(entities(id)).<String>get("data._entities[0].reference"))
                .startsWith("C-");
        assertThat(Graph.anonymous().ask(entities(id)).<Object>get("data._entities[0]"))
                .isNull();
    }

    @Test
    void withoutATokenNothingIsReadOrWritten() {
        var read = Graph.anonymous().ask(READ, Map.of("id", Ids.next().toString()));
        assertThat(read.<String>get("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        var list = Graph.anonymous().ask(LIST, Map.of("force", "warwickshire"));
        assertThat(list.<Object>get("data.complaintCases")).isNull();
        Graph.withToken(Tokens.expired("psd"))
                .request()
                .body(Map.of("query", "{ deadlineOf(rule: \"record\", start: \"2020-02-03\") { due } }"))
                .post("/graphql")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3, 101, 1000})
    void aPageOutOfBoundsIsRefused(int first) {
        var answer = Graph.as("psd").ask(LIST, Map.of("force", "warwickshire", "first", first));
        assertThat(answer.<String>get("errors[0].extensions.code")).isEqualTo("FIRST_OUT_OF_RANGE");
        assertThat(answer.prettify()).doesNotContain("Exception", "\tat ", "uk.answerable", "java.");
    }

    @Test
    void aForeignCursorIsRefused() {
        var answer = Graph.as("psd").ask(LIST, Map.of("force", "warwickshire", "after", "bm90IG91cnM"));
        assertThat(answer.<String>get("errors[0].extensions.code")).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var seen = new HashSet<String>();
        var last = LocalDate.MAX;
        String after = null;
        do {
            var variables = new HashMap<String, Object>(Map.of("force", "warwickshire", "first", 100));
            variables.put("after", after);
            var page = Graph.as("psd").ask(LIST, variables);
            for (var on : page.<String>getList("data.complaintCases.nodes.receivedOn")) {
                assertThat(LocalDate.parse(on)).isBeforeOrEqualTo(last);
                last = LocalDate.parse(on);
            }
            page.<String>getList("data.complaintCases.nodes.id")
                    .forEach(id -> assertThat(seen.add(id)).isTrue());
            after = page.get("data.complaintCases.pageInfo.hasNextPage")
                    ? page.get("data.complaintCases.pageInfo.endCursor")
                    : null;
        } while (after != null);
        assertThat(seen)
                .containsAll(register.ask("select id from complaint_case where force = 'warwickshire' and generated"));
    }

    private static String entities(String id) {
        return """
                { _entities(representations: [{__typename: "ComplaintCase", id: "%s"}]) {
                  ... on ComplaintCase { id reference receivedOn } } }
                """.formatted(id);
    }

    private static JsonPath record(String receivedOn, String recordedOn) {
        return Graph.as("psd")
                .ask(RECORD, Map.of("input", Complaints.recorded("warwickshire", receivedOn, recordedOn)));
    }

    private static JsonPath finalise(String id, String on, Integer expectedVersion) {
        var input = new HashMap<String, Object>(Complaints.finalised(id, on));
        input.put("expectedVersion", expectedVersion);
        return Graph.as("psd").ask(FINALISE, Map.of("input", input));
    }

    private static String finaliseCode(String id, String on, Integer expectedVersion) {
        return finalise(id, on, expectedVersion).get("data.finaliseComplaint.userErrors[0].code");
    }
}
