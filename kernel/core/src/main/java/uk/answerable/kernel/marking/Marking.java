package uk.answerable.kernel.marking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A protective marking, lowest first (Government Security Classifications; the scheme and its source stand in the table
 * of legal regimes). OFFICIAL-SENSITIVE is a marking within OFFICIAL, no tier of its own. Unmarked is no marking.
 */
public enum Marking {
    OFFICIAL,
    OFFICIAL_SENSITIVE,
    SECRET,
    TOP_SECRET;

    /** As a paper prints it. */
    public String words() {
        return this == OFFICIAL_SENSITIVE ? "OFFICIAL-SENSITIVE" : name().replace('_', ' ');
    }

    /** Reads a marking as printed ("Official", "OFFICIAL - SENSITIVE"); empty for what is none of the list. */
    public static Optional<Marking> read(String printed) {
        var letters = printed.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
        return Arrays.stream(values())
                .filter(marking -> marking.name().replace("_", "").equals(letters))
                .findFirst();
    }

    /** What a pack carries: the highest of what it holds; empty where nothing in it is marked. */
    public static Optional<Marking> highest(Stream<Marking> held) {
        return held.max(Comparator.naturalOrder());
    }
}
