package uk.answerable.deploy.local;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** The ports of this run. */
final class Ports {

    private final Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    private final List<String> faults = new ArrayList<>();

    /** The usual ports, moved as the environment says. */
    Ports(Map<String, String> environment) {
        Map<Integer, Port> users = new TreeMap<>();
        for (Port port : Port.values()) {
            int number = number(port, environment.getOrDefault(port.variable(), ""));
            numbers.put(port, number);
            Port other = users.putIfAbsent(number, port);
            if (other != null) {
                faults.add("port %d is given to both %s and %s: move one with %s or %s"
                        .formatted(number, other.part(), port.part(), other.variable(), port.variable()));
            }
        }
    }

    private int number(Port port, String moved) {
        if (moved.isBlank()) {
            return port.usual();
        }
        if (moved.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(moved);
            if (number >= 1 && number <= 65_535) {
                return number;
            }
        }
        faults.add("%s=%s is no port: a number from 1 to 65535 is".formatted(port.variable(), moved));
        return port.usual();
    }

    /** Number of the port. */
    int of(Port port) {
        return numbers.getOrDefault(port, port.usual());
    }

    /** Why the suite cannot start on these ports, one line each; empty when it can. */
    List<String> faults(IntPredicate taken) {
        List<String> found = new ArrayList<>(faults);
        for (Port port : Port.values()) {
            if (taken.test(of(port))) {
                found.add(
                        "port %d, which %s needs, is taken: stop what listens there or move it, for example %s=%d ./run"
                                .formatted(
                                        of(port),
                                        port.part(),
                                        port.variable(),
                                        of(port) + 10_000 > 65_535 ? 28_080 : of(port) + 10_000));
            }
        }
        return found;
    }
}
