package uk.answerable.complaints.batch.rules;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How another system's export is read as complaints; made once and remembered by name.
 *
 * @param columns heading of the export to our column
 * @param constants our column to the value every row has
 * @param words our column to the export's words and our codes for them
 * @param dates how the export writes days, {@code dd/MM/uuuu}; empty for {@code 2020-01-31}
 */
public record BatchMapping(
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> words,
        Optional<String> dates) {

    /** A file in our own columns. */
    public static final BatchMapping OWN = new BatchMapping(Map.of(), Map.of(), Map.of(), Optional.empty());

    private static final int MOST = 200;

    public BatchMapping {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        words = Map.copyOf(words);
    }

    /** What is wrong with it, in the user's words; empty when it can be saved. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        var given = new HashSet<String>();
        columns.values().forEach(column -> {
            if (!given.add(column)) {
                problems.add("two headings lead to " + column);
            }
        });
        given.addAll(constants.keySet());
        var named = new HashSet<>(given);
        named.addAll(words.keySet());
        named.stream()
                .filter(column -> BatchColumn.of(column).isEmpty())
                .sorted()
                .forEach(column -> problems.add("no column of ours is called " + column));
        BatchColumn.required().stream()
                .map(BatchColumn::heading)
                .filter(column -> !given.contains(column))
                .forEach(column -> problems.add("nothing gives " + column));
        if (columns.size() + constants.size() > MOST || words.values().stream().anyMatch(map -> map.size() > MOST)) {
            problems.add("more than %d entries".formatted(MOST));
        }
        if (dates.isPresent() && format().isEmpty()) {
            problems.add("dates is no pattern of days; dd/MM/uuuu is one");
        }
        return problems;
    }

    /** Our column behind a heading of the export; a file in our own columns needs no mapping. */
    Optional<BatchColumn> column(String heading) {
        return columns.isEmpty()
                ? BatchColumn.of(heading)
                : Optional.ofNullable(columns.get(heading)).flatMap(BatchColumn::of);
    }

    /** A cell in our words; a day that cannot be read stays as it is and is refused later. */
    String value(BatchColumn column, String cell) {
        var text = cell.isBlank() ? constants.getOrDefault(column.heading(), "") : cell.strip();
        var ours = words.getOrDefault(column.heading(), Map.of()).getOrDefault(text, text);
        return column.date() ? day(ours) : ours;
    }

    private String day(String text) {
        return format().map(format -> {
                    try {
                        return LocalDate.parse(text, format).toString();
                    } catch (DateTimeParseException asItIs) {
                        return text;
                    }
                })
                .orElse(text);
    }

    private Optional<DateTimeFormatter> format() {
        try {
            return dates.map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK)
                    .withChronology(IsoChronology.INSTANCE)
                    .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException noPattern) {
            return Optional.empty();
        }
    }
}
