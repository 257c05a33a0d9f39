package uk.answerable.performance;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.UUID;

/** The service as it runs after its first start. */
public class WithReferenceData implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "answerable.reference-data",
                "load",
                "answerable.submission.max-bytes",
                "300000",
                // A request that publishes sees its eight files, however busy the machine.
                "answerable.printing.patience",
                "PT90S",
                "quarkus.http.test-timeout",
                "120s",
                // Statements are counted in some tests; the watch is on where it is the subject.
                "answerable.signals.pause",
                "PT0S",
                // The broker is shared by the run: other modules' cases must not be counted here.
                "mp.messaging.incoming.complaints-in.topic",
                "answerable.complaints.test-" + UUID.randomUUID(),
                "mp.messaging.incoming.submissions-in.topic",
                "answerable.submissions.test-" + UUID.randomUUID());
    }
}
