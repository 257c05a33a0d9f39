package uk.answerable.meetings.minutes.rules;

import java.util.Collection;

/** Numbers of minute paragraphs, carried from the agenda's: item 2 has 2.1, 2.2; item 1(3) has 1(3).1. */
public final class Anchors {

    private Anchors() {}

    /** The next paragraph of an item. */
    public static String next(String item, Collection<String> given) {
        var start = item + ".";
        int last = given.stream()
                .filter(anchor -> anchor.startsWith(start))
                .map(anchor -> anchor.substring(start.length()))
                .filter(rest -> rest.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return start + (last + 1);
    }
}
