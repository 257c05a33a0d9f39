package uk.answerable.performance.submission.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each of our columns stands in a file, and what fills those it does not have. */
final class Heading {

    private static final String NONE = "";

    private final int width;
    private final Map<Column, Integer> places = new HashMap<>();
    private final @Nullable ColumnMapping mapping;
    private int month = -1;

    private Heading(int width, @Nullable ColumnMapping mapping) {
        this.width = width;
        this.mapping = mapping;
    }

    /** Either a heading, or what is wrong with it. */
    record Read(Optional<Heading> heading, List<String> problems) {}

    /** Reads the first line of a file in our own columns, in any order. */
    static Read own(List<String> names) {
        var heading = new Heading(names.size(), null);
        var problems = new ArrayList<String>();
        for (int place = 0; place < names.size(); place++) {
            var name = names.get(place);
            var column = Column.of(name);
            if (column.isEmpty()) {
                problems.add("it has no column " + name);
            } else if (heading.places.putIfAbsent(column.get(), place) != null) {
                problems.add(name + " stands twice");
            }
        }
        Column.REQUIRED.stream()
                .filter(column -> !heading.places.containsKey(column))
                .forEach(column -> problems.add(column.heading() + " is missing"));
        return read(heading, problems);
    }

    /** Reads the first line of an office's own spreadsheet; headings the mapping does not name are left out. */
    static Read mapped(List<String> names, ColumnMapping mapping) {
        var heading = new Heading(names.size(), mapping);
        var problems = new ArrayList<String>();
        mapping.columns().forEach((name, target) -> {
            var place = names.indexOf(name);
            if (place < 0) {
                problems.add("the mapping names a heading " + name + " that the file does not have");
            } else if (names.lastIndexOf(name) != place) {
                problems.add(name + " stands twice");
            } else if (target.equals(ColumnMapping.MONTH)) {
                heading.month = place;
            } else {
                Column.of(target).ifPresent(column -> heading.places.put(column, place));
            }
        });
        return read(heading, problems);
    }

    private static Read read(Heading heading, List<String> problems) {
        return new Read(problems.isEmpty() ? Optional.of(heading) : Optional.empty(), problems);
    }

    int width() {
        return width;
    }

    /** A row in the order of {@link Column}; what is not there is empty. */
    List<String> ordered(List<String> cells) {
        var ordered = new String[Column.values().length];
        for (var column : Column.values()) {
            var place = places.get(column);
            ordered[column.place()] = place == null ? NONE : cells.get(place).strip();
        }
        if (mapping != null) {
            fill(ordered, cells, mapping);
        }
        return Arrays.asList(ordered);
    }

    private void fill(String[] ordered, List<String> cells, ColumnMapping with) {
        for (var column : Column.values()) {
            var at = column.place();
            if (ordered[at].isEmpty()) {
                ordered[at] = with.constants().getOrDefault(column.heading(), NONE);
            }
            ordered[at] = with.words().getOrDefault(column.heading(), Map.of()).getOrDefault(ordered[at], ordered[at]);
        }
        if (month >= 0) {
            var text = cells.get(month).strip();
            var read = MonthText.read(text);
            ordered[Column.PERIOD_START.place()] =
                    read.map(one -> one.atDay(1).toString()).orElse(text);
            ordered[Column.PERIOD_END.place()] =
                    read.map(one -> one.atEndOfMonth().toString()).orElse(text);
        }
    }
}
