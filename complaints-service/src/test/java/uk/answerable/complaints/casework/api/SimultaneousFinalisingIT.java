package uk.answerable.complaints.casework.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** Several offices press the same button at once. */
@QuarkusTest
class SimultaneousFinalisingIT {

    private static final String FINALISE = """
            mutation ($input: FinaliseComplaintInput!) { finaliseComplaint(input: $input) {
              complaintCase { version } userErrors { code } } }
            """;

    @Inject
    Register register;

    @Test
    void exactlyOneFinalisesAndTheOthersAreTold() throws Exception {
        var psd = Graph.as("psd");
        String id = psd.ask(
                        "mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { complaintCase { id } } }",
                        Map.of("input", Complaints.recorded("warwickshire", "2022-03-01", "2022-03-02")))
                .get("data.recordComplaint.complaintCase.id");
        var input = new HashMap<String, Object>(Complaints.finalised(id, "2022-04-01"));
        input.put("expectedVersion", 3);
        Callable<String> finalise =
                () -> psd.ask(FINALISE, Map.of("input", input)).get("data.finaliseComplaint.userErrors[0].code");

        try (var offices = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = offices
                    .invokeAll(IntStream.range(0, 12).mapToObj(i -> finalise).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(codes).containsOnlyOnce((String) null).contains("VERSION_CONFLICT");
        }

        assertThat(register.ask("select version from complaint_case where id = ?::uuid", id))
                .containsExactly("5");
        assertThat(register.ask("select type from outbox where aggregate_id = ? and aggregate_version = 5", id))
                .containsExactly("uk.answerable.complaints.case-finalised");
        assertThat(register.ask("select action from audit.entry where subject_id = ? and action = 'finalise'", id))
                .hasSize(1);
    }
}
