package uk.answerable.performance.report.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.qualitative.rules.QualitativeExercise;
import uk.answerable.performance.qualitative.rules.QualitativeFinding;
import uk.answerable.performance.report.rules.EditionTable.Cell;
import uk.answerable.performance.report.rules.EditionTable.Mark;
import uk.answerable.performance.report.rules.EditionTable.Row;

/** What people said in focus groups and interviews, as context of an edition: a table an exercise (FEATURES B7 239). */
final class QualitativeTables {

    private static final int MONTHS_CURRENT = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String NO_MEASUREMENT =
            "What people said, not a measurement: no share or direction follows from it.";
    private static final String WITHHELD =
            "The group was so small that what it said could point at somebody: the findings are withheld.";

    private final EditionQuestion question;
    private final EditionContext context;

    QualitativeTables(EditionQuestion question, EditionContext context) {
        this.question = question;
        this.context = context;
    }

    /** Exercises of the last twelve months that bear on a measure the edition reads. */
    List<EditionTable> tables() {
        var read = question.series().stream().map(SeriesKey::measure).collect(Collectors.toCollection(HashSet::new));
        return context.exercises().stream()
                .filter(this::isCurrent)
                .filter(exercise -> read.stream().anyMatch(exercise::bearsOn))
                .map(exercise -> table(exercise, read))
                .toList();
    }

    private boolean isCurrent(QualitativeExercise exercise) {
        return !exercise.to().isAfter(question.end())
                && exercise.to().isAfter(question.end().minusMonths(MONTHS_CURRENT));
    }

    private EditionTable table(QualitativeExercise exercise, Set<String> read) {
        var closed = context.audience() == Audience.PUBLIC && exercise.isSmall();
        var notes = new ArrayList<>(List.of(about(exercise), NO_MEASUREMENT));
        if (closed) {
            notes.add(WITHHELD);
        }
        return new EditionTable(
                "%s: %s".formatted(exercise.method().words(), exercise.topic()),
                List.of("Finding", "Statement", "Bears on"),
                exercise.findings().stream()
                        .filter(finding -> finding.measures().isEmpty()
                                || finding.measures().stream().anyMatch(read::contains))
                        .map(finding -> row(finding, closed))
                        .toList(),
                notes);
    }

    private Row row(QualitativeFinding finding, boolean closed) {
        return new Row(
                Integer.toString(finding.number()),
                List.of(
                        closed ? new Cell("withheld", Mark.WITHHELD) : Cell.of(finding.statement()),
                        Cell.of(finding.measures().stream()
                                .flatMap(code -> question.dictionary().measure(code).stream())
                                .map(Measure::label)
                                .collect(Collectors.joining("; ")))));
    }

    private String about(QualitativeExercise exercise) {
        return "%s, %s; %s took part; run by: %s."
                .formatted(
                        exercise.method().words(),
                        days(exercise.from(), exercise.to()),
                        context.audience() == Audience.PUBLIC
                                ? exercise.participantsInPublic()
                                : Integer.toString(exercise.participants()),
                        exercise.ranBy());
    }

    private static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.format(DAY) : from.format(DAY) + " to " + to.format(DAY);
    }
}
