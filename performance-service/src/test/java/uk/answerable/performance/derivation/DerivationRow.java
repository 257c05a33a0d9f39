package uk.answerable.performance.derivation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** A derived figure that a document states, with the figures it is made of. */
record DerivationRow(
        String id, String kind, String inputs, String expected, String precision, String recomputed, String agrees) {

    private static final Pattern FIGURE = Pattern.compile(
            "([a-z0-9_]+)\\|([^|;]*)\\|(?:(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)\\|)?([a-z0-9_()]+)=([^;]*)");

    /** One stored figure as the file writes it; without a period its dates are null. */
    record Figure(String measure, String area, LocalDate start, LocalDate end, String statistic, String value) {}

    /** The rows of the file named by {@code derivations.file}, or of the reference data. */
    static List<DerivationRow> all() throws IOException {
        var file = System.getProperty("derivations.file");
        return file == null || file.isBlank() ? reference() : read(Files.newBufferedReader(Path.of(file)));
    }

    static List<DerivationRow> reference() throws IOException {
        return read(new InputStreamReader(
                DerivationRow.class.getResourceAsStream("/expected_derivations.csv"), StandardCharsets.UTF_8));
    }

    private static List<DerivationRow> read(Reader file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (file;
                var rows = format.parse(file)) {
            return rows.stream()
                    .map(row -> new DerivationRow(
                            row.get("id"),
                            row.get("kind"),
                            row.get("inputs"),
                            row.get("expected"),
                            row.get("precision"),
                            row.get("recomputed"),
                            row.get("agrees")))
                    .toList();
        }
    }

    List<Figure> figures() {
        return FIGURE.matcher(inputs)
                .results()
                .map(found -> new Figure(
                        found.group(1),
                        found.group(2),
                        found.group(3) == null ? null : LocalDate.parse(found.group(3)),
                        found.group(4) == null ? null : LocalDate.parse(found.group(4)),
                        found.group(5),
                        found.group(6).strip()))
                .toList();
    }

    /** Decimals the document prints; null where it says something else. */
    Integer decimals() {
        return precision.endsWith(" dp") ? Integer.valueOf(precision.substring(0, 1)) : null;
    }

    boolean says(String agreement) {
        return agrees.startsWith(agreement);
    }
}
