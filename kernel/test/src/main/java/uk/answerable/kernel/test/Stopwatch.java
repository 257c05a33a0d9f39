package uk.answerable.kernel.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Times questions to a graph, one after the other on one connection, for the benches. */
public final class Stopwatch {

    private static final int WARM_UP = 4_000;
    private static final int RUNS = 2_000;

    private Stopwatch() {}

    /**
     * Asks in turn, some thousand times unmeasured first.
     *
     * @param graph address of the graph
     * @param token of who asks; empty for the public
     * @param bodies what is asked, as JSON, round and round
     * @param right whether an answer is one
     * @return the median, the 99th percentile and the slowest, in words
     * @throws IllegalStateException when an answer is not right
     */
    public static String time(URI graph, String token, List<String> bodies, Predicate<String> right)
            throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        try (var client = HttpClient.newHttpClient()) {
            for (int run = -WARM_UP; run < RUNS; run++) {
                var request = HttpRequest.newBuilder(graph)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(bodies.get(Math.floorMod(run, bodies.size()))));
                if (!token.isEmpty()) {
                    request.header("Authorization", "Bearer " + token);
                }
                var start = System.nanoTime();
                var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .body();
                if (run >= 0) {
                    times.add((System.nanoTime() - start) / 1_000);
                }
                if (!right.test(answer)) {
                    throw new IllegalStateException("no answer to measure: " + answer);
                }
            }
        }
        times.sort(null);
        return String.format(
                Locale.ROOT,
                "of %,d requests p50 %.1f ms, p99 %.1f ms, slowest %.1f ms",
                RUNS,
                times.get(RUNS / 2) / 1e3,
                times.get(RUNS * 99 / 100) / 1e3,
                times.getLast() / 1e3);
    }
}
