package uk.answerable.complaints.person.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** Who the people of a case are: for the office that deals with it, sealed everywhere else. */
@QuarkusTest
class PersonIT {

    private static final String PEOPLE = """
            query ($id: ID!) { complaintCase(id: $id) { id
              people(why: HANDLING) { number part standing actsFor consentOn name bornOn email telephone rank }
              possibleDuplicates { caseId by } links { caseId kind earlier } } }
            """;
    private static final List<String> PLANTED =
            List.of("Quendryl", "Vexatine", "quendryl@example.org", "01926 555", "Mordwick", "Umbrothe", "1971-02-03");

    private final Graph psd = Graph.as("psd");
    private final Graph system = Graph.asClient("force-warwickshire");
    private final Graph reviewer = Graph.as("reviewer");

    @Inject
    Register register;

    @Test
    void theHandlingOfficeNamesAndReadsThePeopleOfItsCaseAndTheTrailSaysWhoLookedAtWhat() {
        var id = received(psd, Map.of("receivedOn", "2023-03-01"));
        assertThat(number(psd, "addComplainant", "AddComplainant", complainant(id, "Quendryl Vexatine")))
                .isEqualTo(1);
        assertThat(number(
                        psd,
                        "addRepresentative",
                        "AddRepresentative",
                        Map.of("id", id, "actsFor", 1, "consentOn", "2023-03-01", "name", "Umbrothe")))
                .isEqualTo(2);
        assertThat(number(
                        system,
                        "addPersonServing",
                        "AddPersonServing",
                        Map.of(
                                "id",
                                id,
                                "person",
                                Map.of("servingAs", "OFFICER", "rank", "sergeant", "serviceNumber", "4711"))))
                .isEqualTo(3);

        var people = psd.ask(PEOPLE, Map.of("id", id));
        assertThat(people.<String>getList("data.complaintCase.people.name"))
                .containsExactly("Quendryl Vexatine", "Umbrothe", null);
        assertThat(people.getString("data.complaintCase.people[1].consentOn")).isEqualTo("2023-03-01");
        assertThat(register.ask("select detail from audit.entry where subject_id = ? and detail like 'people%'", id))
                .containsExactly("people: 1 name bornOn email telephone, 2 name, 3 rank serviceNumber; why: HANDLING");

        psd.ask(
                "mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { number } }",
                Map.of("input", Map.of("id", id, "number", 1, "name", "Quendryl Mordwick")));
        var corrected = psd.ask(PEOPLE, Map.of("id", id));
        assertThat(corrected.getString("data.complaintCase.people[0].name")).isEqualTo("Quendryl Mordwick");
        assertThat(corrected.<Object>get("data.complaintCase.people[0].email")).isNull();
        assertThat(register.ask("select count(*) from case_person_mark where case_id = ?::uuid", id))
                .containsExactly("0");
    }

    @Test
    void aForcesSystemNeverReadsNamesBackAndNobodyElseSeesAny() {
        var id = received(psd, Map.of("receivedOn", "2023-03-02"));
        number(system, "addComplainant", "AddComplainant", complainant(id, "Quendryl Vexatine"));
        assertThat(system.ask(PEOPLE, Map.of("id", id)).<Object>get("data.complaintCase.people"))
                .isNull();
        for (var other : List.of(reviewer, Graph.as("chief"), Graph.as("auditor"), Graph.asClient("force-cheshire"))) {
            assertThat(other.ask(PEOPLE, Map.of("id", id)).<Object>get("data.complaintCase"))
                    .isNull();
        }
        assertThat(add(
                                Graph.asClient("force-cheshire"),
                                "addComplainant",
                                "AddComplainant",
                                complainant(id, "Umbrothe"))
                        .getString("userErrors[0].code"))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void casesOfOneComplainantFindEachOtherWithoutBeingOpenedAndAreLinkedFromTheLater() {
        var earlier = received(psd, Map.of("receivedOn", "2023-04-03"));
        var later = received(psd, Map.of("receivedOn", "2023-04-20"));
        number(psd, "addComplainant", "AddComplainant", complainant(earlier, "Zoë Vexatine-Quendryl"));
        number(psd, "addComplainant", "AddComplainant", complainant(later, "ZOE VEXATINE QUENDRYL"));
        var found = psd.ask(PEOPLE, Map.of("id", later));
        var by = "data.complaintCase.possibleDuplicates.find { it.caseId == '%s' }.by".formatted(earlier);
        assertThat(found.<String>getList(by)).containsExactly("EMAIL", "NAME_AND_BIRTH_DATE", "TELEPHONE");

        assertThat(linked(earlier, later).getString("userErrors[0].code")).isEqualTo("DATE_OUT_OF_ORDER");
        assertThat(linked(later, earlier).getString("link.caseId")).isEqualTo(earlier);
        assertThat(linked(later, earlier).getString("userErrors[0].code")).isEqualTo("ALREADY_DONE");
        var seen = psd.ask(PEOPLE, Map.of("id", earlier));
        assertThat(seen.getString("data.complaintCase.links[0].caseId")).isEqualTo(later);
        assertThat(seen.getBoolean("data.complaintCase.links[0].earlier")).isFalse();
    }

    @Test
    void aCaseAboutTheChiefOfficerIsNoDuplicateForTheForcesStaff() {
        var theirs = received(reviewer, Map.of("receivedOn", "2023-05-03", "chiefOfficersOwnConduct", true));
        number(reviewer, "addComplainant", "AddComplainant", complainant(theirs, "Mordwick"));
        var ours = received(psd, Map.of("receivedOn", "2023-05-04"));
        number(psd, "addComplainant", "AddComplainant", complainant(ours, "Mordwick"));
        assertThat(psd.ask(PEOPLE, Map.of("id", ours)).<String>getList("data.complaintCase.possibleDuplicates.caseId"))
                .doesNotContain(theirs);
        assertThat(linked(ours, theirs).getString("userErrors[0].code")).isEqualTo("NOT_FOUND");
        assertThat(reviewer.ask(PEOPLE, Map.of("id", theirs)).getString("data.complaintCase.people[0].name"))
                .isEqualTo("Mordwick");
    }

    @Test
    void aWholeLifeLeavesNoNameInLogsEventsTrailOrAnyTable() {
        var said = new Said();
        try (said) {
            var id =
                    received(psd, Map.of("receivedOn", "2023-06-01", "allegations", List.of(Map.of("category", "A1"))));
            number(psd, "addComplainant", "AddComplainant", complainant(id, "Quendryl Vexatine"));
            number(
                    psd,
                    "addPersonServing",
                    "AddPersonServing",
                    Map.of("id", id, "person", Map.of("servingAs", "STAFF", "name", "Umbrothe")));
            var refused = add(psd, "addComplainant", "AddComplainant", complainant(id, "Mordwick", "1771-02-03"));
            assertThat(refused.getString("userErrors[0].field")).isEqualTo("input.complainant.bornOn");
            assertNothing(List.of(refused.prettify()));
            psd.ask(PEOPLE, Map.of("id", id));
            step(
                    id,
                    "recordReceivedComplaint",
                    "RecordReceivedComplaint",
                    Map.of("on", "2023-06-02", "reason", "AUTHORITY_DECIDED"));
            step(
                    id,
                    "decideHandling",
                    "DecideHandling",
                    Map.of("on", "2023-06-02", "handling", "OTHERWISE_THAN_BY_INVESTIGATION"));
            var outcome = Map.of("allegation", 1, "decision", "SERVICE_ACCEPTABLE", "actions", List.of("EXPLANATION"));
            step(
                    id,
                    "finaliseComplaint",
                    "FinaliseComplaint",
                    Map.of("finalisedOn", "2023-06-20", "outcomes", List.of(outcome)));
            assertThat(register.ask("select type from outbox where aggregate_id = ?", id))
                    .hasSize(2);
        }
        assertThat(said.lines).isNotEmpty();
        assertNothing(said.lines);
        var tables = register.ask("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                """);
        assertThat(tables).contains("public.sealed_text", "public.outbox", "audit.entry");
        tables.forEach(table -> assertNothing(register.ask("select t::text from %s t".formatted(table))));
    }

    private static void assertNothing(List<String> texts) {
        PLANTED.forEach(planted -> assertThat(texts).noneMatch(text -> text.contains(planted)));
    }

    private static Map<String, Object> complainant(String id, String name) {
        return complainant(id, name, "1971-02-03");
    }

    private static Map<String, Object> complainant(String id, String name, String bornOn) {
        return Map.of(
                "id",
                id,
                "complainant",
                Map.of(
                        "standing", "ADVERSELY_AFFECTED",
                        "name", name,
                        "bornOn", bornOn,
                        "email", "quendryl@example.org",
                        "telephone", "01926 555 010"));
    }

    private JsonPath linked(String later, String earlier) {
        return psd.ask(
                        "mutation ($input: LinkComplaintInput!) { result: linkComplaint(input: $input) {"
                                + " link { caseId } userErrors { code field } } }",
                        Map.of("input", Map.of("id", later, "earlier", earlier, "kind", "DUPLICATE")))
                .setRootPath("data.result");
    }

    private static int number(Graph office, String mutation, String input, Map<String, Object> values) {
        var answer = add(office, mutation, input, values);
        assertThat(answer.<Object>getList("userErrors")).as(answer.prettify()).isEmpty();
        return answer.getInt("number");
    }

    private static JsonPath add(Graph office, String mutation, String input, Map<String, Object> values) {
        return office.ask(
                        "mutation ($input: %sInput!) { result: %s(input: $input) { number userErrors { code field message } } }"
                                .formatted(input, mutation),
                        Map.of("input", values))
                .setRootPath("data.result");
    }

    private static String received(Graph office, Map<String, Object> values) {
        return office.ask(
                        "mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { complaintCase { id } } }",
                        Map.of("input", with(values, "force", "warwickshire")))
                .getString("data.receiveComplaint.complaintCase.id");
    }

    private void step(String id, String mutation, String input, Map<String, Object> values) {
        var answer = psd.ask(
                "mutation ($input: %sInput!) { result: %s(input: $input) { userErrors { message } } }"
                        .formatted(input, mutation),
                Map.of("input", with(values, "id", id)));
        assertThat(answer.<Object>getList("data.result.userErrors"))
                .as(answer.prettify())
                .isEmpty();
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        var all = new HashMap<String, Object>(values);
        all.put(key, value);
        return all;
    }

    /** What the service logs while it is open. */
    private static final class Said extends Handler implements AutoCloseable {
        private final List<String> lines = new ArrayList<>();

        private Said() {
            Logger.getLogger("").addHandler(this);
            Logger.getLogger("uk.answerable.test").info("listening");
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            lines.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters()) + " " + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
