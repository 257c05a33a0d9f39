package uk.answerable.performance.peer.store;

import static uk.answerable.performance.dictionary.store.ReviewedFile.rows;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.peer.rules.Benchmark;
import uk.answerable.performance.peer.rules.NewBenchmark;

/** Reads benchmarks of peers from {@code reference/peer_benchmarks.csv} on the class path. */
public final class PeerFiles {

    private PeerFiles() {}

    /**
     * The benchmarks of the reference data.
     *
     * @throws uk.answerable.kernel.errors.RefusedException for a row nobody could record
     */
    public static List<Benchmark> benchmarks(Dictionary dictionary) {
        return rows("peer_benchmarks", row -> benchmark(row, dictionary).orThrow());
    }

    private static Outcome<Benchmark> benchmark(CSVRecord row, Dictionary dictionary) {
        var knownOn = LocalDate.parse(row.get("known_on"));
        return new NewBenchmark(
                        row.get("force"),
                        row.get("measure"),
                        row.get("statistic"),
                        row.get("label"),
                        row.get("printed"),
                        knownOn,
                        row.get("source"),
                        true)
                .check(row.get("code"), dictionary, knownOn);
    }
}
