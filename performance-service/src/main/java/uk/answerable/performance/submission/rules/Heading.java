package uk.answerable.performance.submission.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where each of our columns stands in a file, and what fills those it does not have. */
final class Heading {

    private static final String NONE = "";

    private final List<String> names;
    private final Map<Column, Integer> places = new HashMap<>();
    private final Map<Integer, Map<String, String>> figures = new TreeMap<>();
    private final @Nullable ColumnMapping mapping;
    private int month = -1;

    private Heading(List<String> names, @Nullable ColumnMapping mapping) {
        this.names = List.copyOf(names);
        this.mapping = mapping;
    }

    /** Either a heading, or what is wrong with it. */
    record Read(Optional<Heading> heading, List<String> problems) {}

    /**
     * One observation of a row.
     *
     * @param cells in the order of {@link Column}; what is not there is empty
     * @param place of the column its value stands in, from 0; negative for a constant
     */
    record Figure(List<String> cells, int place) {}

    /** Reads the first line of a file in our own columns, in any order. */
    static Read own(List<String> names) {
        var heading = new Heading(names, null);
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
        return heading.read(problems);
    }

    /** Reads the heading of an office's own table; headings the mapping does not name are left out. */
    static Read mapped(List<String> names, ColumnMapping mapping) {
        var heading = new Heading(names, mapping);
        var problems = new ArrayList<String>();
        mapping.columns()
                .forEach((name, target) -> heading.place(name, problems).ifPresent(place -> {
                    if (target.equals(ColumnMapping.MONTH)) {
                        heading.month = place;
                    } else {
                        Column.of(target).ifPresent(column -> heading.places.put(column, place));
                    }
                }));
        mapping.figures().forEach((name, below) -> {
            if (name.equals(ColumnMapping.MONTH) && !names.contains(name)) {
                heading.everyMonth(below, problems);
            } else {
                heading.place(name, problems).ifPresent(place -> heading.figures.put(place, below));
            }
        });
        return heading.read(problems);
    }

    private Optional<Integer> place(String name, List<String> problems) {
        var place = names.indexOf(name);
        if (place < 0) {
            problems.add("the mapping names a heading " + name + " that the file does not have");
        } else if (names.lastIndexOf(name) != place) {
            problems.add(name + " stands twice");
        } else {
            return Optional.of(place);
        }
        return Optional.empty();
    }

    private void everyMonth(Map<String, String> below, List<String> problems) {
        var before = figures.size();
        for (int place = 0; place < names.size(); place++) {
            if (MonthText.read(names.get(place)).isPresent()) {
                var withMonth = new HashMap<>(below);
                withMonth.putIfAbsent(ColumnMapping.MONTH, names.get(place));
                figures.putIfAbsent(place, withMonth);
            }
        }
        if (figures.size() == before) {
            problems.add("no heading is a month, such as Dec-19");
        }
    }

    private Read read(List<String> problems) {
        return new Read(problems.isEmpty() ? Optional.of(this) : Optional.empty(), problems);
    }

    int width() {
        return names.size();
    }

    String name(int place) {
        return place < 0 ? Column.VALUE.heading() : names.get(place);
    }

    /** Columns that are read for every figure of a row. */
    Set<Integer> read() {
        var read = new HashSet<>(places.values());
        if (month >= 0) {
            read.add(month);
        }
        return read;
    }

    /** The observations of a row. */
    List<Figure> figures(List<String> cells) {
        if (figures.isEmpty()) {
            return List.of(new Figure(ordered(cells, Map.of(), -1), places.getOrDefault(Column.VALUE, -1)));
        }
        var all = new ArrayList<Figure>();
        figures.forEach((place, below) -> all.add(new Figure(ordered(cells, below, place), place)));
        return all;
    }

    private List<String> ordered(List<String> cells, Map<String, String> below, int value) {
        var ordered = new String[Column.values().length];
        for (var column : Column.values()) {
            var place = column == Column.VALUE && value >= 0 ? Integer.valueOf(value) : places.get(column);
            ordered[column.place()] = place == null ? NONE : cells.get(place).strip();
        }
        if (mapping != null) {
            fill(ordered, cells, mapping, below);
        }
        return Arrays.asList(ordered);
    }

    private void fill(String[] ordered, List<String> cells, ColumnMapping with, Map<String, String> below) {
        for (var column : Column.values()) {
            var at = column.place();
            var name = column.heading();
            if (ordered[at].isEmpty()) {
                ordered[at] = below.getOrDefault(name, with.constants().getOrDefault(name, NONE));
            }
            ordered[at] = with.words().getOrDefault(name, Map.of()).getOrDefault(ordered[at], ordered[at]);
        }
        var text = month >= 0 ? cells.get(month).strip() : below.get(ColumnMapping.MONTH);
        if (text != null) {
            var read = MonthText.read(text);
            ordered[Column.PERIOD_START.place()] =
                    read.map(one -> one.atDay(1).toString()).orElse(text);
            ordered[Column.PERIOD_END.place()] =
                    read.map(one -> one.atEndOfMonth().toString()).orElse(text);
        }
    }
}
