package uk.answerable.meetings.agenda.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hierarchical number of an agenda item or minute paragraph in the house styles of several bodies: {@code 1},
 * {@code 1(1)}, {@code 2(3)}, {@code 1.1}, {@code 2.1a}, {@code 2(6)i}. Ordered as a reader would.
 *
 * @param printed as the agenda prints it
 * @param path its levels from the top
 */
public record ItemNumber(String printed, List<Level> path) implements Comparable<ItemNumber> {

    /** One level: a number, and the letters or roman numeral glued to it (empty for none). */
    public record Level(int number, String letters) implements Comparable<Level> {
        private static final Comparator<Level> ORDER =
                Comparator.comparingInt(Level::number).thenComparing(Level::letters);

        @Override
        public int compareTo(Level other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,4}[a-z]{0,4}(?:(?:\\.\\d{1,4}|\\(\\d{1,4}\\))[a-z]{0,4})*");
    private static final Pattern LEVEL = Pattern.compile("(\\d+)\\)?([a-z]*)");

    public ItemNumber {
        path = List.copyOf(path);
    }

    /** Empty for what is no item number. */
    public static Optional<ItemNumber> parse(String text) {
        var printed = text.strip();
        if (!WHOLE.matcher(printed.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        var path = new ArrayList<Level>();
        var level = LEVEL.matcher(printed.toLowerCase(Locale.ROOT));
        while (level.find()) {
            path.add(new Level(Integer.parseInt(level.group(1)), level.group(2)));
        }
        return Optional.of(new ItemNumber(printed, path));
    }

    /** Whether the other stands under this one, or is the same: 2 covers 2(3) and 2.1a, 2.1 covers 2.1a, 1 not 10. */
    public boolean covers(ItemNumber other) {
        if (other.path.size() < path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            var own = path.get(i);
            var its = other.path.get(i);
            if (own.number() != its.number()
                    || !(own.letters().isEmpty() || own.letters().equals(its.letters()))) {
                return false;
            }
        }
        return true;
    }

    /** A text that sorts as the number does. */
    public String sortKey() {
        return String.join(
                ".",
                path.stream()
                        .map(level -> "%04d%s".formatted(level.number(), level.letters()))
                        .toList());
    }

    @Override
    public int compareTo(ItemNumber other) {
        for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
            int order = path.get(i).compareTo(other.path.get(i));
            if (order != 0) {
                return order;
            }
        }
        int depth = Integer.compare(path.size(), other.path.size());
        return depth != 0 ? depth : printed.compareTo(other.printed);
    }
}
