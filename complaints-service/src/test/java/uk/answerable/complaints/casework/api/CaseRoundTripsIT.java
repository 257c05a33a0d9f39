package uk.answerable.complaints.casework.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.RoundTrips;

/** What reading cases costs, counted on the wire: one round trip for them, one for the trail that says they were read. */
@QuarkusTest
@TestProfile(CaseRoundTripsIT.Counted.class)
class CaseRoundTripsIT {

    /** The real parts, the way to the database counted. */
    public static final class Counted implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealParts.class, Map.of("service", "complaints", "counted", "true")));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final String LIST = """
            query ($force: String!, $first: Int) { complaintCases(force: $force, first: $first) {
              nodes { id reference state clocks { rule due } allegations { category } } pageInfo { hasNextPage } } }
            """;

    @Test
    void aListOfCasesTakesTwoHoweverLong() {
        for (int first : new int[] {2, 100}) {
            var asked = Map.of("force", "warwickshire", "first", first);
            assertThat(Graph.as("psd").ask(LIST, asked).getList("data.complaintCases.nodes"))
                    .hasSize(first);

            assertThat(RoundTrips.of(() -> Graph.as("psd").ask(LIST, asked))).isEqualTo(2);
        }
    }

    @Test
    void soDoesACase() {
        var asked = Map.of("force", "warwickshire", "first", 1);
        String id = Graph.as("psd").ask(LIST, asked).get("data.complaintCases.nodes[0].id");
        var one =
                "{ _entities(representations: [{__typename: \"ComplaintCase\", id: \"%s\"}]) { ... on ComplaintCase { reference } } }"
                        .formatted(id);

        assertThat(RoundTrips.of(() -> Graph.as("psd").ask(one))).isEqualTo(2);
    }

    @Test
    void recordingOneAloneTakesSeven() {
        var asked = Map.of("input", Complaints.recorded("warwickshire", "2022-03-01", "2022-03-02"));

        // Begin, the local models, the case, its event, the trail, its reference, commit; others go along.
        assertThat(RoundTrips.of(() -> Graph.as("psd")
                        .ask(
                                "mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { complaintCase { id } } }",
                                asked)))
                .isLessThanOrEqualTo(7);
    }
}
