package uk.answerable.performance.measure.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.rules.MeasureSearch;

/** Every measure with the other names sources give it ({@code measure_aliases.csv}). */
@Singleton
public class MeasureNames {

    private static final String FILE = "/reference/measure_aliases.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

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
        try (var in = Objects.requireNonNull(MeasureNames.class.getResourceAsStream(FILE), FILE);
                var parser = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
            return parser.stream()
                    .collect(groupingBy(row -> row.get("measure"), mapping(row -> row.get("alias"), toList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
