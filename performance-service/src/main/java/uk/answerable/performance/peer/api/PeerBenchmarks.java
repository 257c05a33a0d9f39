package uk.answerable.performance.peer.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.peer.rules.Benchmark;
import uk.answerable.performance.peer.rules.Benchmarks;

/** Benchmarks as the graph shows them. */
@Description("Figures of unnamed forces for no stated period; they enter no average, order or series.")
public record PeerBenchmarks(
        @NonNull List<@NonNull PeerBenchmark> peers,
        @NonNull String words) {

    /** One of them as the graph shows it. */
    @Description("A figure of a force nobody names.")
    public record PeerBenchmark(
            @NonNull String code,
            @NonNull String label,
            @NonNull String printed,
            @Nullable BigDecimal number,

            @NonNull @Description("All that is known of when it is of.")
            LocalDate knownOn,

            @NonNull String source,
            boolean published) {

        static PeerBenchmark of(Benchmark benchmark) {
            return new PeerBenchmark(
                    benchmark.code(),
                    benchmark.label(),
                    benchmark.value().printed(),
                    benchmark.value().number(),
                    benchmark.knownOn(),
                    benchmark.source(),
                    benchmark.published());
        }
    }

    static PeerBenchmarks of(Benchmarks benchmarks) {
        return new PeerBenchmarks(
                benchmarks.peers().stream().map(PeerBenchmark::of).toList(), benchmarks.words());
    }
}
