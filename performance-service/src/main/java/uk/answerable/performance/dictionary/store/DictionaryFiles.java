package uk.answerable.performance.dictionary.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.area.rules.AreaAlias;
import uk.answerable.performance.area.rules.AreaLevel;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.rules.Source;
import uk.answerable.performance.force.rules.Force;
import uk.answerable.performance.force.rules.ForceKind;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.measure.rules.Statistic;
import uk.answerable.performance.measure.rules.ValueKind;

/** Reads the dictionary from {@code reference/*.csv} on the class path. */
public final class DictionaryFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DictionaryFiles() {}

    public static Dictionary read() {
        return new Dictionary(
                file("forces", row -> new Force(row.get("code"), row.get("name"), ForceKind.valueOf(row.get("kind")))),
                file(
                        "areas",
                        row -> new Area(
                                row.get("code"),
                                row.get("force"),
                                row.get("label"),
                                AreaLevel.valueOf(row.get("level")),
                                orNull(row.get("parent")))),
                file(
                        "area_aliases",
                        row -> new AreaAlias(
                                row.get("force_label"), row.get("area_label"), row.get("force"), row.get("area"))),
                file("measures", DictionaryFiles::measure),
                file(
                        "statistics",
                        row -> new Statistic(row.get("code"), row.get("label"), ValueKind.valueOf(row.get("kind")))),
                file("sources", DictionaryFiles::source));
    }

    private static Measure measure(CSVRecord row) {
        var headline = row.get("headline");
        return new Measure(
                row.get("code"),
                row.get("label"),
                row.get("unit"),
                Polarity.valueOf(row.get("polarity")),
                row.get("polarity_source"),
                row.get("usual_statistic"),
                headline.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(headline)));
    }

    private static Source source(CSVRecord row) {
        return new Source(
                row.get("document"),
                row.get("title"),
                Instant.parse(row.get("known_at")),
                Instant.parse(row.get("published_at")),
                row.get("assumed").equals("yes"),
                row.get("reason"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <T> List<T> file(String name, Function<CSVRecord, T> row) {
        var path = "/reference/" + name + ".csv";
        try (var stream = DictionaryFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return FORMAT.parse(new InputStreamReader(stream, UTF_8)).stream()
                    .map(row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
