package uk.answerable.performance.measure.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.rules.MeasureSearch;

/** Every measure with the other names sources give it ({@code measure_aliases.csv}). */
@Singleton
public class MeasureNames {

    private static final String FILE = "/reference/measure_aliases.csv";

    private final List<MeasureSearch.Named> all;

    /**
     * Reads the file.
     *
     * @throws IllegalStateException for a name of a measure that the dictionary does not hold
     */
    @Inject
    public MeasureNames(Dictionary dictionary) {
        var aliases = read();
        aliases.keySet().stream()
                .filter(code -> dictionary.measure(code).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalStateException(FILE + " names " + unknown + ", which is no measure");
                });
        all = dictionary.measures().stream()
                .map(measure -> new MeasureSearch.Named(measure, aliases.getOrDefault(measure.code(), List.of())))
                .toList();
    }

    public List<MeasureSearch.Named> all() {
        return all;
    }

    private static Map<String, List<String>> read() {
        return ShippedTable.rows(MeasureNames.class, FILE, row -> Map.entry(row.get("measure"), row.get("alias")))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
