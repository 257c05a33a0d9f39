package uk.answerable.complaints.statistics.rules;

import java.util.List;
import java.util.Optional;

/**
 * What was counted of one force in one period.
 *
 * @param lines one for each measure and code that was found at all
 * @param generated whether any case in it was made up by a generator
 */
public record Counted(List<Line> lines, boolean generated) {

    public static final Counted NOTHING = new Counted(List.of(), false);

    /**
     * One count.
     *
     * @param code empty where the measure has none
     * @param spread of a measure in days
     */
    public record Line(String measure, String code, long count, Optional<Spread> spread) {}

    public Counted {
        lines = List.copyOf(lines);
    }

    /** How many; 0 for what was not found. */
    public long count(CountKey key) {
        return lines.stream()
                .filter(line -> key.holds(line.measure(), line.code()))
                .mapToLong(Line::count)
                .sum();
    }

    /** How long it took; empty where nothing was found. */
    public Optional<Spread> spread(CountKey key) {
        return lines.stream()
                .filter(line -> line.measure().equals(key.measure())
                        && line.code().equals(key.code().orElse("")))
                .findFirst()
                .flatMap(Line::spread);
    }

    /** The lines of a measure, by code. */
    public List<Line> of(String measure) {
        return lines.stream().filter(line -> line.measure().equals(measure)).toList();
    }
}
