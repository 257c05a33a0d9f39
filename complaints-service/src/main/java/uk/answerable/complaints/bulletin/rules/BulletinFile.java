package uk.answerable.complaints.bulletin.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.complaints.batch.rules.RowError;

/** Reads published figures: {@code of,force,period,statistic,value,published_on,source}; every row, every error. */
public final class BulletinFile {

    private static final List<String> HEADING =
            List.of("of", "force", "period", "statistic", "value", "published_on", "source");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");
    private static final int LONGEST_SOURCE = 200;

    private final Terms terms;
    private final List<BulletinFigure> figures = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private final Map<BulletinFigure.Place, Long> seen = new HashMap<>();
    private int lines;

    private BulletinFile(Terms terms) {
        this.terms = terms;
    }

    /**
     * What a row is held against.
     *
     * @param statistics codes that may be published
     * @param period whether a text is a period
     * @param forces the sender may speak of
     * @param today nothing is published after it
     * @param most rows at most
     */
    public record Terms(
            Set<String> statistics, Predicate<String> period, Set<String> forces, LocalDate today, int most) {}

    /** A file as far as it could be read. */
    public record Read(List<BulletinFigure> figures, int lines, List<RowError> errors) {}

    /** Reads the file's bytes. */
    public static Read read(byte[] bytes, Terms terms) {
        var file = new BulletinFile(terms);
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            file.rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            file.wrong(0, "", "The file is not UTF-8; save it as CSV UTF-8");
        }
        if (file.lines == 0 && file.errors.isEmpty()) {
            file.wrong(0, "", "The file has no figures");
        }
        return new Read(List.copyOf(file.figures), file.lines, List.copyOf(file.errors));
    }

    private void rows(String text) {
        try (var csv = FORMAT.parse(new StringReader(text))) {
            var rows = csv.iterator();
            if (rows.hasNext() && !rows.next().toList().equals(HEADING)) {
                wrong(1, "", "The heading is not " + String.join(",", HEADING));
                return;
            }
            while (rows.hasNext()) {
                if (++lines > terms.most()) {
                    wrong(0, "", "The file has more than %d rows".formatted(terms.most()));
                    return;
                }
                row(rows.next());
            }
        } catch (UncheckedIOException | CSVException broken) {
            wrong(lines + 2L, "", "The row is no CSV: a quotation mark is open or out of place");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(CSVRecord record) {
        var row = record.getRecordNumber();
        if (record.size() != HEADING.size()) {
            wrong(row, "", "The row has %d columns, not %d".formatted(record.size(), HEADING.size()));
            return;
        }
        var before = errors.size();
        var ofWhom = ofWhom(record);
        var force = record.get(1);
        if (ofWhom.filter(whose -> whose == OfWhom.NATIONAL).isPresent()) {
            check(force.isEmpty(), row, "force", "a national figure names no force");
        } else {
            check(terms.forces().contains(force), row, "force", "your office takes in no figures of that force");
        }
        check(terms.period().test(record.get(2)), row, "period", "no period; write it as 2023/24 Q4");
        check(
                terms.statistics().contains(record.get(3)),
                row,
                "statistic",
                "no such statistic; there are "
                        + String.join(" ", terms.statistics().stream().sorted().toList()));
        check(NUMBER.matcher(record.get(4)).matches(), row, "value", "no number; write it as 146 or 7.5");
        var publishedOn = day(record.get(5));
        check(
                publishedOn.filter(day -> !day.isAfter(terms.today())).isPresent(),
                row,
                "published_on",
                "no day up to today; write it as 2024-07-18");
        check(
                !record.get(6).isBlank() && record.get(6).length() <= LONGEST_SOURCE,
                row,
                "source",
                "name the bulletin in 1 to %d characters".formatted(LONGEST_SOURCE));
        if (errors.size() == before) {
            take(
                    row,
                    new BulletinFigure(
                            ofWhom.orElseThrow(),
                            force,
                            record.get(2),
                            record.get(3),
                            new BigDecimal(record.get(4)),
                            publishedOn.orElseThrow(),
                            record.get(6).strip()));
        }
    }

    private void take(long row, BulletinFigure figure) {
        var earlier = seen.putIfAbsent(figure.place(), row);
        if (earlier == null) {
            figures.add(figure);
        } else {
            wrong(row, "", "the same figure stands in row %d already".formatted(earlier));
        }
    }

    private Optional<OfWhom> ofWhom(CSVRecord record) {
        var found = Arrays.stream(OfWhom.values())
                .filter(whose -> whose.name().equals(record.get(0)))
                .findFirst();
        check(found.isPresent(), record.getRecordNumber(), "of", "not one of " + Arrays.toString(OfWhom.values()));
        return found;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private void check(boolean right, long row, String column, String reason) {
        if (!right) {
            wrong(row, column, reason);
        }
    }

    private void wrong(long row, String column, String reason) {
        errors.add(new RowError(row, column, reason));
    }
}
