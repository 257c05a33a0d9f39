package uk.answerable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** What the graph says when a service is gone, a token is bad or a request is out of bounds. */
class FaultsIT {

    @Test
    void aServiceThatIsDownLeavesItsFieldsNullWithTheirPath() {
        RunningSuite.get().kill("complaints");
        try {
            var answer = graph().ask(Queries.read("golden-thread"));

            assertThat(answer.getString("data.force.series.points[2].figure.printed"))
                    .isEqualTo("75%");
            assertThat(answer.<Object>get("data.force.complaintTimeliness")).isNull();
            assertThat(answer.<Object>getList("errors[0].path")).containsExactly("force", "complaintTimeliness");
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("SUBGRAPH_UNAVAILABLE");
            assertThat(answer.prettify()).doesNotContain("127.0.0.1").doesNotContain("Exception");
        } finally {
            RunningSuite.get().restart("complaints");
        }
    }

    @Test
    void anExpiredOrForeignTokenIsRefusedAtTheDoor() {
        for (var token : new String[] {Tokens.expired("member"), "eyJhbGciOiJub25lIn0.e30.", "nonsense"}) {
            Graph.withToken(token)
                    .request()
                    .body("{\"query\": \"{ forces { code } }\"}")
                    .post(RunningSuite.graph())
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void pagesOutOfBoundsAreRefusedWithACode() {
        for (var first : new int[] {0, 1000}) {
            var answer = graph().ask("{ measures(first: %d) { nodes { code } } }".formatted(first));
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("FIRST_OUT_OF_RANGE");
            assertThat(answer.getString("errors[0].message")).contains("1 to 100");
        }
    }

    @Test
    void whatDoesNotExistAndWhatIsNotYoursLookTheSame() {
        var anybodys = Graph.as("psd")
                .at(RunningSuite.graph())
                .ask("{ complaintCases(force: \"warwickshire\", first: 1) { nodes { id } } }")
                .getString("data.complaintCases.nodes[0].id");
        assertThat(anybodys).isNotNull();

        var foreign = Graph.asClient("force-cheshire").at(RunningSuite.graph()).ask(caseOf(anybodys));
        var missing = Graph.asClient("force-cheshire")
                .at(RunningSuite.graph())
                .ask(caseOf("01890000-0000-7000-8000-000000000000"));

        assertThat(foreign.prettify()).isEqualTo(missing.prettify());
        assertThat(foreign.<Object>get("data.complaintCase")).isNull();
    }

    @Test
    void anUnknownCodeIsNullAndAnUnknownFieldIsNamed() {
        assertThat(graph().ask("{ force(code: \"atlantis\") { name } }").<Object>get("data.force"))
                .isNull();
        assertThat(graph().ask("{ force(code: \"warwickshire\") { secrets } }").getString("errors[0].message"))
                .contains("secrets");
    }

    private static String caseOf(String id) {
        return "{ complaintCase(id: \"" + id + "\") { id reference receivedOn } }";
    }

    private static Graph graph() {
        return Graph.anonymous().at(RunningSuite.graph());
    }
}
