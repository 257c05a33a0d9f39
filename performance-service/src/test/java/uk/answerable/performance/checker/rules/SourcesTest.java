package uk.answerable.performance.checker.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The checker over the five published reports, which are not ours to copy: their folder is named by
 * {@code -Dchecker.sources=} or stands as {@code ../shared/sources} beside the project. Every finding was judged by
 * hand, by reading the report (checker/judgements.csv); a finding nobody has judged fails the test.
 */
class SourcesTest {

    private static final Logger LOG = Logger.getLogger(SourcesTest.class.getName());
    private static final double PRECISION = 0.95;

    @Test
    void findsEveryListedConflictAndHardlyAnythingElse() throws IOException {
        var folder = sources();
        Assumptions.assumeTrue(folder != null, "the reports are not here: name their folder with -Dchecker.sources=");
        var findings = findings(Objects.requireNonNull(folder));
        var verdicts = new HashMap<String, String>();
        rows("judgements.csv")
                .forEach(row -> verdicts.put(
                        row.get("source") + '|' + row.get("kind") + '|' + row.get("what"), row.get("verdict")));

        var unjudged = new ArrayList<String>();
        var trueOnes = 0;
        for (var found : findings) {
            var key = found.place().source() + '|' + found.kind().label() + '|' + found.what();
            var verdict = verdicts.remove(key);
            if (verdict == null) {
                unjudged.add(key);
            }
            trueOnes += "true".equals(verdict) ? 1 : 0;
        }
        var listed = rows("listed.csv");
        var missed = listed.stream()
                .filter(conflict -> findings.stream().noneMatch(found -> shows(found, conflict)))
                .map(conflict -> conflict.get("id"))
                .toList();
        var precision = findings.isEmpty() ? 0 : trueOnes / (double) findings.size();
        LOG.info(() ->
                "listed conflicts found: %d of %d %s".formatted(listed.size() - missed.size(), listed.size(), missed));
        LOG.info("findings: %d, judged true: %d, precision %.3f".formatted(findings.size(), trueOnes, precision));

        assertThat(unjudged).as("read the report and judge these").isEmpty();
        assertThat(missed).as("listed conflicts not found").isEmpty();
        assertThat(verdicts).as("judged, but no longer found").isEmpty();
        assertThat(precision).isGreaterThanOrEqualTo(PRECISION);
    }

    private static Path sources() {
        var named = System.getProperty("checker.sources");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var beside = at.resolveSibling("shared").resolve("sources");
            if (Files.isDirectory(beside)) {
                return beside;
            }
        }
        return null;
    }

    private static List<Finding> findings(Path folder) throws IOException {
        var figures = FigureFile.read(text("/reference/observations.csv")).figures();
        var all = new ArrayList<Finding>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                var source = file.getFileName().toString().substring(0, 3);
                var own = figures.stream()
                        .filter(figure -> figure.document().equals(source))
                        .toList();
                all.addAll(Checker.check(source, Files.readString(file), own));
            }
        }
        return all;
    }

    private static boolean shows(Finding found, CSVRecord conflict) {
        if (!found.place().source().equals(conflict.get("source"))) {
            return false;
        }
        var said = found.what() + ' ' + found.why();
        var figures = Arrays.stream(conflict.get("figures").split(" ")).filter(each -> !each.isEmpty());
        // 0.61 and 0.60 stand in one finding each.
        var alternatives = conflict.get("id").equals("I004");
        return said.contains(conflict.get("words"))
                && (alternatives ? figures.anyMatch(said::contains) : figures.allMatch(said::contains));
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(SourcesTest.class.getResourceAsStream("/checker/" + file));
                var rows = format.parse(new InputStreamReader(in, UTF_8))) {
            return rows.getRecords();
        }
    }

    private static String text(String resource) throws IOException {
        try (var in = Objects.requireNonNull(SourcesTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
