package uk.answerable.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.answerable.kernel.test.Graph;

/** An office at work on its cases through the graph, for tests about what becomes of them. */
public final class Casework {

    private final Graph office;
    private final String force;

    public Casework(Graph office, String force) {
        this.office = office;
        this.force = force;
    }

    /** A case as the office knows it. */
    public record Known(String id, String reference) {}

    /** Recorded under Schedule 3, about the service; answers the case. */
    public Known recorded(String receivedOn, String recordedOn, String handling) {
        return taken(
                "recordComplaint",
                "RecordComplaint",
                Map.of(
                        "force", force,
                        "receivedOn", receivedOn,
                        "recordedOn", recordedOn,
                        "reason", "COMPLAINANT_WISHES",
                        "handling", handling,
                        "allegations", List.of(Map.of("category", "A1"))));
    }

    /** Contacted on the day of receipt and logged outside Schedule 3. */
    public Known outside(String receivedOn, String loggedOn) {
        var received = taken(
                "receiveComplaint",
                "ReceiveComplaint",
                Map.of("force", force, "receivedOn", receivedOn, "allegations", List.of(Map.of("category", "A4"))));
        step(received, "contactComplainant", "ContactComplainant", Map.of("on", receivedOn, "wishesRecording", false));
        step(received, "logComplaintOutside", "ComplaintStep", Map.of("on", loggedOn));
        return received;
    }

    /** Finalised, the first allegation so decided. */
    public void finalised(Known complaint, String on, String decision, String action) {
        step(
                complaint,
                "finaliseComplaint",
                "FinaliseComplaint",
                Map.of(
                        "finalisedOn",
                        on,
                        "outcomes",
                        List.of(Map.of("allegation", 1, "decision", decision, "actions", List.of(action)))));
    }

    /** Takes a step that nothing stands against. */
    public void step(Known complaint, String mutation, String input, Map<String, Object> values) {
        var all = new HashMap<String, Object>(values);
        all.put("id", complaint.id());
        taken(mutation, input, all);
    }

    private Known taken(String mutation, String input, Map<String, Object> values) {
        var answer = office.ask(
                "mutation ($input: %sInput!) { result: %s(input: $input) { complaintCase { id reference } userErrors { code message } } }"
                        .formatted(input, mutation),
                Map.of("input", values));
        assertThat(answer.<Object>getList("data.result.userErrors"))
                .as(answer.prettify())
                .isEmpty();
        return new Known(
                answer.getString("data.result.complaintCase.id"),
                answer.getString("data.result.complaintCase.reference"));
    }
}
