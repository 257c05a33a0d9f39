package uk.answerable.performance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Forecasts others made of the same series: CSV {@code id,method,h1,h2...}. */
final class PublishedForecasts {

    private final int horizon;
    private final Map<String, Map<String, double[]>> byMethod = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PublishedForecasts(int horizon) {
        this.horizon = horizon;
    }

    /**
     * Methods that forecast every one of the series, in the order of the file.
     *
     * @return method, then series, then the first periods ahead
     */
    static Map<String, Map<String, double[]>> read(Path file, Set<String> series, int horizon) throws InputNotRight {
        var reader = new PublishedForecasts(horizon);
        CsvInput.read(file, reader::take, reader.problems);
        if (!reader.problems.isEmpty()) {
            throw new InputNotRight(reader.problems.stream()
                    .map(problem -> file + ": " + problem)
                    .toList());
        }
        reader.byMethod.values().removeIf(forecasts -> !forecasts.keySet().containsAll(series));
        return reader.byMethod;
    }

    private void take(CSVRecord cells) {
        if (cells.getRecordNumber() == 1) {
            return;
        }
        if (cells.size() < 2 + horizon) {
            problems.add("row %d: fewer than %d periods ahead".formatted(cells.getRecordNumber(), horizon));
            return;
        }
        var forecast = new double[horizon];
        for (var h = 0; h < horizon; h++) {
            try {
                forecast[h] = Double.parseDouble(cells.get(2 + h).strip());
            } catch (NumberFormatException notANumber) {
                problems.add("row %d, column %d (h%d): '%s' is not a number"
                        .formatted(cells.getRecordNumber(), 3 + h, h + 1, CsvInput.shown(cells.get(2 + h))));
            }
        }
        byMethod.computeIfAbsent(cells.get(1).strip(), method -> new HashMap<>())
                .put(cells.get(0).strip(), forecast);
    }
}
