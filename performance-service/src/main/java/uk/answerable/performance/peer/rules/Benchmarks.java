package uk.answerable.performance.peer.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.answerable.performance.observation.rules.Known;

/**
 * Unnamed forces beside the newest figure of a force.
 *
 * @param words where the figure lies, and what cannot be told
 */
public record Benchmarks(List<Benchmark> peers, String words) {

    private static final String NO_PERIOD =
            "; neither forces nor periods are named, so no average, place or movement is told";

    public Benchmarks {
        peers = List.copyOf(peers);
    }

    /** Empty where there are none of the series. */
    public static Optional<Benchmarks> of(List<Benchmark> peers, Optional<Known> newest) {
        if (peers.isEmpty()) {
            return Optional.empty();
        }
        var ordered = peers.stream()
                .sorted(Comparator.comparing(Benchmarks::number).thenComparing(Benchmark::label))
                .toList();
        var low = ordered.getFirst();
        var high = ordered.getLast();
        var spread = "%d unnamed forces: %s to %s"
                .formatted(ordered.size(), low.value().printed(), high.value().printed());
        var place = newest.flatMap(figure -> place(figure, ordered));
        return Optional.of(new Benchmarks(ordered, spread + place.orElse("") + NO_PERIOD));
    }

    private static Optional<String> place(Known figure, List<Benchmark> ordered) {
        return Optional.ofNullable(figure.value().number()).map(number -> {
            var below = ordered.stream()
                    .filter(peer -> number(peer).compareTo(number) > 0)
                    .count();
            var above = ordered.stream()
                    .filter(peer -> number(peer).compareTo(number) < 0)
                    .count();
            var where = below == ordered.size()
                    ? "below all of them"
                    : above == ordered.size() ? "above all of them" : "among them";
            return "; %s in %s is %s"
                    .formatted(figure.value().printed(), figure.period().label(), where);
        });
    }

    private static BigDecimal number(Benchmark peer) {
        return Objects.requireNonNullElse(peer.value().number(), BigDecimal.ZERO);
    }
}
