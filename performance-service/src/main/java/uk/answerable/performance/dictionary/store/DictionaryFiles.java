package uk.answerable.performance.dictionary.store;

import static uk.answerable.performance.dictionary.store.ReviewedFile.rows;
import static uk.answerable.performance.dictionary.store.ReviewedFile.text;

import java.time.Instant;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.area.rules.AreaAlias;
import uk.answerable.performance.area.rules.AreaLevel;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.rules.Source;
import uk.answerable.performance.force.rules.Force;
import uk.answerable.performance.force.rules.ForceKind;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.measure.rules.PolarityBasis;
import uk.answerable.performance.measure.rules.Statistic;
import uk.answerable.performance.measure.rules.ValueKind;

/** Reads the dictionary from {@code reference/*.csv} on the class path. */
public final class DictionaryFiles {

    private DictionaryFiles() {}

    public static Dictionary read() {
        return new Dictionary(
                rows("forces", row -> new Force(row.get("code"), row.get("name"), ForceKind.valueOf(row.get("kind")))),
                rows(
                        "areas",
                        row -> new Area(
                                row.get("code"),
                                row.get("force"),
                                row.get("label"),
                                AreaLevel.valueOf(row.get("level")),
                                text(row, "parent"))),
                rows(
                        "area_aliases",
                        row -> new AreaAlias(
                                row.get("force_label"), row.get("area_label"), row.get("force"), row.get("area"))),
                rows("measures", DictionaryFiles::measure),
                rows(
                        "statistics",
                        row -> new Statistic(row.get("code"), row.get("label"), ValueKind.valueOf(row.get("kind")))),
                rows("sources", DictionaryFiles::source),
                RegisterFiles.alliances());
    }

    private static Measure measure(CSVRecord row) {
        var headline = row.get("headline");
        return new Measure(
                row.get("code"),
                row.get("label"),
                row.get("unit"),
                Polarity.valueOf(row.get("polarity")),
                PolarityBasis.valueOf(row.get("polarity_basis")),
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
}
