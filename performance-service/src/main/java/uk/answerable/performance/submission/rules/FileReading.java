package uk.answerable.performance.submission.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Dictionary;

/**
 * Takes a file row by row, whatever form it has, hands on what could be read and keeps what is wrong. Memory does not
 * grow with the file: of errors and notes the first {@value #KEPT} are kept, the rest counted.
 */
public final class FileReading {

    /** Errors, and notes, that are told one by one. */
    public static final int KEPT = 1_000;

    private final Limits limits;
    private final @Nullable ColumnMapping mapping;
    private final Consumer<SubmittedRow> rows;
    private final RowReader reader;
    private final Kept<RowNote> notes = new Kept<>(new ArrayList<>());
    private final Kept<RowError> errors = new Kept<>(new ArrayList<>());
    private final Kept<String> warnings = new Kept<>(new ArrayList<>());
    private @Nullable Heading heading;
    private int lines;
    private long lastLine = 1;

    /** Keeps the first and counts all. */
    private static final class Kept<T> {
        private final List<T> first;
        private long all;

        Kept(List<T> first) {
            this.first = first;
        }

        void add(T one) {
            all++;
            if (first.size() < KEPT) {
                first.add(one);
            }
        }
    }

    /**
     * A reading to be fed.
     *
     * @param forces codes the submitter may speak for
     * @param mapping how an office's own columns are read, null for ours
     * @param rows takes each row that could be read
     */
    public FileReading(
            Dictionary dictionary,
            Set<String> forces,
            Limits limits,
            @Nullable ColumnMapping mapping,
            Consumer<SubmittedRow> rows) {
        this.limits = limits;
        this.mapping = mapping;
        this.rows = rows;
        this.reader = new RowReader(dictionary, forces, notes::add, errors::add);
    }

    /** Takes the first line; false when the rest cannot be read. */
    public boolean heading(List<String> cells) {
        var names = cells.stream().map(String::strip).toList();
        var read = mapping == null ? Heading.own(names) : Heading.mapped(names, mapping);
        heading = read.heading().orElse(null);
        if (heading == null) {
            error(RowError.ofFile(explained(read.problems())));
            return false;
        }
        return true;
    }

    private String explained(List<String> problems) {
        var told = problems.stream().limit(5).collect(Collectors.joining("; "));
        return mapping == null
                ? "The first line must be the heading %s (and reason, provisional, as_at, base, sample, raw, readers_note, if wanted): %s"
                        .formatted(Column.REQUIRED.stream().map(Column::heading).collect(Collectors.joining(",")), told)
                : "The first line does not fit the mapping: " + told;
    }

    public boolean hasHeading() {
        return heading != null;
    }

    /** Takes a data row; false when no more may come. */
    public boolean row(long line, List<String> cells) {
        var known = heading;
        if (known == null) {
            throw new IllegalStateException("rows come after the heading");
        }
        if (lines >= limits.rows()) {
            error(RowError.ofFile("The file has more than " + limits.rows() + " rows"));
            return false;
        }
        lastLine = line;
        if (cells.size() != known.width()) {
            lines++;
            error(new RowError(line, null, null, "%d columns, %d wanted".formatted(cells.size(), known.width())));
            return true;
        }
        for (var figure : known.figures(cells)) {
            lines++;
            reader.read(line, figure.cells()).ifPresent(rows);
        }
        return true;
    }

    /**
     * Takes a row of a document's table: each figure is cited, its raw text and notes go with it, and what is damaged is
     * refused unless a reader has confirmed it. A cell without a figure is passed over and told. False when no more may
     * come.
     */
    public boolean cited(long line, List<CitedCell> cells) {
        var known = heading;
        if (known == null) {
            throw new IllegalStateException("rows come after the heading");
        }
        lastLine = line;
        for (var figure : known.figures(cells.stream().map(CitedCell::text).toList())) {
            if (lines >= limits.rows()) {
                error(RowError.ofFile("The file has more than " + limits.rows() + " rows"));
                return false;
            }
            var used = new TreeSet<>(known.read());
            if (figure.place() >= 0) {
                used.add(figure.place());
            }
            var damaged = used.stream()
                    .filter(place -> cells.get(place).damage() != null)
                    .toList();
            if (!damaged.isEmpty()) {
                lines++;
                damaged.forEach(place -> error(
                        new RowError(line, known.name(place), cells.get(place).raw(), damage(cells.get(place)))));
            } else if (figure.cells().get(Column.VALUE.place()).isEmpty()) {
                note(new RowNote(line, known.name(figure.place()), "nothing stands there; no figure was taken"));
            } else {
                lines++;
                reader.read(line, Citation.of(figure, used, cells)).ifPresent(rows);
            }
        }
        return true;
    }

    private static String damage(CitedCell cell) {
        return "%s (%s); confirm it with a reader's note, or have it mended".formatted(cell.damage(), cell.place());
    }

    public void error(RowError error) {
        errors.add(error);
    }

    /** What a reader of the figures should look at; it does not stop the file. */
    public void warning(String warning) {
        warnings.add(warning);
    }

    public List<String> warnings() {
        return List.copyOf(warnings.first);
    }

    public @Nullable ColumnMapping mapping() {
        return mapping;
    }

    public void note(RowNote note) {
        notes.add(note);
    }

    /** What is said of a file whose form breaks in the middle. */
    public void broken(String reason) {
        error(new RowError(lastLine + 1, null, null, reason));
    }

    /** To be called after the last row. */
    public void end() {
        if (heading != null && lines == 0 && errors.all == 0) {
            error(RowError.ofFile("The file has a heading and no rows"));
        }
    }

    public int lines() {
        return lines;
    }

    public List<RowNote> notes() {
        return List.copyOf(notes.first);
    }

    public List<RowError> errors() {
        return List.copyOf(errors.first);
    }

    /** All, told or not. */
    public long errorCount() {
        return errors.all;
    }
}
