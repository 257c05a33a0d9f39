package uk.answerable.performance.peer.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.peer.rules.NewBenchmark;

/** A figure of an unnamed force somebody records. */
@Input("PeerBenchmarkRecordInput")
public record PeerBenchmarkRecordInput(
        @NonNull String force,
        @NonNull String measure,
        @NonNull String statistic,

        @NonNull @Description("As the source calls the force it does not name.")
        String label,

        @NonNull String printed,
        @NonNull LocalDate knownOn,
        @NonNull String source,

        @Description("Else it is for the force and its office.")
        boolean published) {

    NewBenchmark benchmark() {
        return new NewBenchmark(force, measure, statistic, label, printed, knownOn, source, published);
    }
}
