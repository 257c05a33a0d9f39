package uk.answerable.complaints.sampling.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Casework;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** The office looks into closed cases of its force, for a reason, and each look is logged. */
@QuarkusTest
class DipSampleIT {

    private static final String DRAW = """
            mutation ($input: DrawDipSampleInput!) { drawDipSample(input: $input) {
              dipSample { id reason cases { reference state finalisedOn allegations { category decision } steps { kind on } } }
              userErrors { code field message } } }
            """;
    private static final String READ = "query ($id: ID!) { dipSample(id: $id) { id reason cases { reference } } }";

    @Inject
    Register register;

    @Test
    void aSampleShowsCodesAndDaysAndIsLoggedCaseByCase() {
        var psd = new Casework(Graph.as("psd"), "warwickshire");
        var closed = psd.recorded("2023-09-04", "2023-09-06", "OTHERWISE_THAN_BY_INVESTIGATION");
        psd.finalised(closed, "2023-09-20", "SERVICE_ACCEPTABLE", "EXPLANATION");
        psd.recorded("2023-09-05", "2023-09-07", "OTHERWISE_THAN_BY_INVESTIGATION");

        var drawn = draw("reviewer", "warwickshire", 10);
        assertThat(drawn.getList("userErrors")).isEmpty();
        assertThat(drawn.<String>getList("dipSample.cases.reference")).containsExactly(closed.reference());
        assertThat(drawn.<String>getList("dipSample.cases[0].allegations.decision"))
                .containsExactly("SERVICE_ACCEPTABLE");
        var id = drawn.getString("dipSample.id");
        assertThat(read("reviewer", id).getString("data.dipSample.reason")).isEqualTo("Quarterly look");
        assertThat(register.ask(
                        "select detail from audit.entry where subject_id = ? and action = 'read' order by seq",
                        closed.id()))
                .containsExactly("dip sample " + id, "dip sample " + id);
        assertThat(Graph.as("reviewer")
                        .ask("query ($id: ID!) { complaintCase(id: $id) { state } }", Map.of("id", closed.id()))
                        .<Object>get("data.complaintCase"))
                .isNull();
    }

    @Test
    void withoutAReasonOrByAnotherOfficeNothingIsDrawn() {
        var without = Graph.as("reviewer")
                .ask(DRAW, Map.of("input", input("warwickshire", 5, " ")))
                .setRootPath("data.drawDipSample");
        assertThat(without.getString("userErrors[0].field")).isEqualTo("input.reason");
        assertThat(draw("reviewer", "cheshire", 5).getString("userErrors[0].code"))
                .isEqualTo("FORBIDDEN");
        assertThat(draw("reviewer", "warwickshire", 51).getString("userErrors[0].field"))
                .isEqualTo("input.size");
        assertThat(Graph.as("psd")
                        .ask(DRAW, Map.of("input", input("warwickshire", 5, "Look")))
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aSampleThatIsNotThereIsNull() {
        assertThat(read("reviewer", "no-id").<Object>get("data.dipSample")).isNull();
        assertThat(read("reviewer", "01890000-0000-7000-8000-000000000000").<Object>get("data.dipSample"))
                .isNull();
    }

    private static JsonPath draw(String office, String force, int size) {
        var answer = Graph.as(office).ask(DRAW, Map.of("input", input(force, size, "Quarterly look")));
        assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.drawDipSample");
    }

    private static Map<String, Object> input(String force, int size, String reason) {
        return Map.of(
                "force", force,
                "finalisedFrom", "2023-09-01",
                "finalisedTo", "2023-09-30",
                "size", size,
                "reason", reason);
    }

    private static JsonPath read(String office, String id) {
        return Graph.as(office).ask(READ, Map.of("id", id));
    }
}
