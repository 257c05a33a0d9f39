package uk.answerable.performance.submission.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.validation.Ordinals;
import uk.answerable.kernel.validation.YearLabels;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.rules.Statistic;
import uk.answerable.performance.observation.rules.ObservationKey;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.Reading;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.observation.rules.ValueReader;
import uk.answerable.performance.observation.rules.Vintage;

/** Reads one row and adds all that is wrong with it to the file's errors. */
final class RowReader {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern OTHER_DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");
    private static final Set<String> FLAGS = Set.of("", "yes", "no");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private final Dictionary dictionary;
    private final Set<String> forces;
    private final Consumer<RowNote> notes;
    private final Consumer<RowError> errors;
    private long wrong;
    private List<String> cells = List.of();
    private long line;

    RowReader(Dictionary dictionary, Set<String> forces, Consumer<RowNote> notes, Consumer<RowError> errors) {
        this.dictionary = dictionary;
        this.forces = forces;
        this.notes = notes;
        this.errors = errors;
    }

    Optional<SubmittedRow> read(long atLine, List<String> row) {
        line = atLine;
        cells = row;
        var before = wrong;
        var source = cell(Column.SOURCE);
        if (source.isEmpty()) {
            wrong(Column.SOURCE, "no source: a figure that nobody can trace is not a figure");
        }
        for (var text :
                List.of(Column.SOURCE, Column.UNIT, Column.NOTE, Column.REASON, Column.RAW, Column.READERS_NOTE)) {
            FreeText.problem(cell(text)).ifPresent(problem -> wrong(text, problem));
        }
        slips();
        var force = force();
        var measure = dictionary.measure(cell(Column.MEASURE));
        if (measure.isEmpty()) {
            wrong(Column.MEASURE, "no measure of the dictionary has this code");
        }
        var statistic = statistic();
        var start = date(Column.PERIOD_START);
        var end = date(Column.PERIOD_END);
        if (start != null && end != null && end.isBefore(start)) {
            wrong(Column.PERIOD_END, "before the period starts");
        }
        var value = statistic.flatMap(this::value);
        var vintage = vintage();
        if (wrong > before || start == null || end == null) {
            return Optional.empty();
        }
        var area = dictionary
                .place(cell(Column.FORCE), cell(Column.AREA))
                .orElseThrow()
                .code();
        var ended = dictionary.alliance(area).flatMap(alliance -> alliance.refuses(start, end));
        if (ended.isPresent()) {
            wrong(Column.AREA, ended.get());
            return Optional.empty();
        }
        var key = new ObservationKey(
                force,
                cell(Column.MEASURE),
                area,
                cell(Column.STATISTIC),
                Period.of(start, end, cell(Column.STATISTIC)));
        return Optional.of(
                new SubmittedRow(line, key, value.orElseThrow(), vintage, source, orNull(cell(Column.NOTE)), reason()));
    }

    /** What is wrong in the words of a row is told and stops nothing: they are as the source prints them. */
    private void slips() {
        for (var text : List.of(Column.NOTE, Column.REASON)) {
            Stream.of(YearLabels.malformed(cell(text)), Ordinals.check(cell(text)))
                    .flatMap(List::stream)
                    .forEach(finding -> notes.accept(new RowNote(line, text.heading(), finding.message())));
        }
    }

    private String cell(Column column) {
        return cells.get(column.place());
    }

    private Vintage vintage() {
        var provisional = cell(Column.PROVISIONAL);
        if (!FLAGS.contains(provisional)) {
            wrong(Column.PROVISIONAL, "yes, no or empty");
        }
        var asAt = cell(Column.AS_AT).isEmpty() ? null : date(Column.AS_AT);
        return new Vintage(
                provisional.equals("yes"),
                asAt,
                whole(Column.BASE),
                whole(Column.SAMPLE),
                orNull(cell(Column.RAW)),
                orNull(cell(Column.READERS_NOTE)));
    }

    private @Nullable String reason() {
        return orNull(cell(Column.REASON));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void wrong(Column column, String reason) {
        wrong++;
        errors.accept(new RowError(line, column.heading(), cell(column), reason));
    }

    private String force() {
        var label = cell(Column.FORCE);
        if (!dictionary.knowsForce(label)) {
            wrong(Column.FORCE, "no force of this name or code");
            return "";
        }
        var force = dictionary.forceOf(label, cell(Column.AREA));
        if (force.isEmpty()) {
            wrong(Column.AREA, "no area of this force; a label that stands for two levels needs its level");
            return "";
        }
        if (!forces.contains(force.get())) {
            wrong(Column.FORCE, "not a force your office submits figures for");
        }
        return force.get();
    }

    private Optional<Statistic> statistic() {
        var statistic = dictionary.statistic(cell(Column.STATISTIC));
        if (statistic.isEmpty()) {
            wrong(Column.STATISTIC, "no statistic of the dictionary has this code");
        } else if (statistic.get().isComputed()) {
            wrong(Column.STATISTIC, "computed from cases, never submitted");
            return Optional.empty();
        }
        return statistic;
    }

    private @Nullable LocalDate date(Column column) {
        var parts = DATE.matcher(cell(column));
        if (!parts.matches()) {
            wrong(
                    column,
                    OTHER_DATE.matcher(cell(column)).matches()
                            ? "a date as text that can be read two ways; make it a date, or write 2019-12-31"
                            : "not a date in the form 2019-12-31");
            return null;
        }
        var year = Integer.parseInt(parts.group(1));
        var month = Integer.parseInt(parts.group(2));
        var day = Integer.parseInt(parts.group(3));
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            wrong(column, "not a year of our figures");
            return null;
        }
        if (month < 1 || month > Month.DECEMBER.getValue()) {
            wrong(column, "there is no month " + month);
            return null;
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            wrong(column, "%s has no day %d".formatted(YearMonth.of(year, month), day));
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    private Optional<Value> value(Statistic statistic) {
        var numerator = whole(Column.NUMERATOR);
        var denominator = whole(Column.DENOMINATOR);
        var unit = unit();
        return switch (ValueReader.read(cell(Column.VALUE), statistic.kind(), unit)) {
            case Reading.Unreadable(var reason) -> {
                wrong(Column.VALUE, reason);
                yield Optional.empty();
            }
            case Reading.Read(var value, var remarks) -> {
                remarks.forEach(remark -> notes.accept(new RowNote(line, Column.VALUE.heading(), remark)));
                yield Optional.of(withSample(value, numerator, denominator));
            }
        };
    }

    /** A row without a unit has that of its measure. */
    private String unit() {
        var unit = cell(Column.UNIT);
        return unit.isEmpty()
                ? dictionary
                        .measure(cell(Column.MEASURE))
                        .map(measure -> measure.unit())
                        .orElse("")
                : unit;
    }

    private Value withSample(Value value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (value.form() == ValueForm.SHARE) {
            if (differs(value.numerator(), numerator)) {
                wrong(Column.NUMERATOR, "not the number the value is printed with");
            }
            if (differs(value.denominator(), denominator)) {
                wrong(Column.DENOMINATOR, "not the number the value is printed with");
            }
            return value;
        }
        return new Value(value.printed(), value.number(), value.form(), value.unit(), numerator, denominator);
    }

    private static boolean differs(@Nullable BigDecimal printed, @Nullable BigDecimal given) {
        return printed != null && given != null && printed.compareTo(given) != 0;
    }

    private @Nullable BigDecimal whole(Column column) {
        var text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            wrong(column, "not a whole number");
            return null;
        }
        return new BigDecimal(text);
    }
}
