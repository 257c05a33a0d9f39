package uk.answerable.performance.report.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.MeasureChange;
import uk.answerable.performance.measure.rules.MeasureChange.MeasureChangeKind;

/** What the dictionary says of a measure that a reader of its figures must know: what it leaves out, what changed. */
final class MeasureNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int MONTHS_BACK = 25;

    private MeasureNotes() {}

    static List<String> of(EditionQuestion question, List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> Stream.concat(leftOut(question, measure), changes(question, measure)))
                .toList();
    }

    private static Stream<String> leftOut(EditionQuestion question, Measure measure) {
        return question.catalogue().entry(measure.code()).stream()
                .flatMap(entry -> Stream.ofNullable(entry.excludes()))
                .map(left -> "%s, left out: %s".formatted(measure.label(), left));
    }

    private static Stream<String> changes(EditionQuestion question, Measure measure) {
        return question.catalogue().changesOf(measure.code()).stream()
                .filter(change -> change.kind() != MeasureChangeKind.RETIRED)
                .filter(change -> change.appliesTo(question.force()))
                .filter(change -> isRecent(change.on(), question.end()))
                .map(change -> words(measure, change));
    }

    private static boolean isRecent(LocalDate day, LocalDate end) {
        return !day.isAfter(end) && day.isAfter(end.minusMonths(MONTHS_BACK));
    }

    private static String words(Measure measure, MeasureChange change) {
        return "%s, from %s: %s".formatted(measure.label(), change.on().format(DAY), change.what());
    }
}
