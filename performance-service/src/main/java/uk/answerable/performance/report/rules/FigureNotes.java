package uk.answerable.performance.report.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.answerable.performance.chart.rules.SeriesBreaks;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.MeasureEntry;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Observed;
import uk.answerable.performance.peer.rules.PeerComparison;
import uk.answerable.performance.reading.rules.CalendarPeriod;
import uk.answerable.performance.reading.rules.Extreme;
import uk.answerable.performance.reading.rules.ReadingPolicy;
import uk.answerable.performance.reading.rules.RecencySplit;
import uk.answerable.performance.reading.rules.SeasonComparison;
import uk.answerable.performance.reading.rules.SmallBase;

/**
 * What the newest figures of a force say beside their own past, and what must be said with them, as notes under their
 * table; all that is held is looked at, not only what the edition prints.
 */
final class FigureNotes {

    private final EditionQuestion question;
    private final EditionFigures figures;

    FigureNotes(EditionQuestion question, EditionFigures figures) {
        this.question = question;
        this.figures = figures;
    }

    List<String> of(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> Stream.concat(read(measure), unobserved(measure))
                        .map(note -> "%s: %s".formatted(measure.label(), note)))
                .toList();
    }

    private Stream<String> read(Measure measure) {
        return figures.newest(measure.code(), question.force(), measure.usualStatistic()).stream()
                .flatMap(newest -> Stream.of(
                                question
                                        .catalogue()
                                        .registers()
                                        .counting(
                                                measure.code(),
                                                question.force(),
                                                newest.period().end())
                                        .stream()
                                        .map(rule -> rule.statement()),
                                smallBase(measure).stream().map(SmallBase::words),
                                extreme(measure).stream().map(Extreme::words),
                                season(measure),
                                recency(measure).stream(),
                                peers(measure, newest))
                        .flatMap(notes -> notes));
    }

    /** Empty where single months are not read. */
    Optional<Extreme> extreme(Measure measure) {
        return smallBase(measure).isPresent()
                ? Optional.empty()
                : Extreme.of(history(measure), breaks(measure), policy());
    }

    Optional<SmallBase> smallBase(Measure measure) {
        return SmallBase.of(history(measure), breaks(measure), policy());
    }

    private Stream<String> season(Measure measure) {
        var topic = question.catalogue()
                .entry(measure.code())
                .map(MeasureEntry::topic)
                .orElse("");
        return SeasonComparison.of(
                        history(measure),
                        breaks(measure),
                        policy(),
                        topic,
                        question.records().calendar())
                .filter(compared ->
                        compared.mean() != null && smallBase(measure).isEmpty())
                .stream()
                .flatMap(compared -> Stream.concat(
                        Stream.of(compared.words(), compared.season()),
                        compared.annotations().stream().map(FigureNotes::annotation)));
    }

    private static String annotation(CalendarPeriod period) {
        return "%s, %s to %s".formatted(period.label(), period.from(), period.to());
    }

    private Optional<String> recency(Measure measure) {
        return question.catalogue()
                .registers()
                .recency(measure.code())
                .flatMap(rule -> RecencySplit.of(
                        rule,
                        history(measure),
                        breaks(measure),
                        figures.newest(measure.code(), question.force(), EditionQuestion.AVERAGE),
                        policy()))
                .map(RecencySplit::words);
    }

    /** Where something can be told of them: an average, a place, a movement. */
    private Stream<String> peers(Measure measure, Known newest) {
        return PeerComparison.of(
                        figures.besidePeers(measure),
                        1,
                        measure.polarity(),
                        question.catalogue().registers().peerPolicies())
                .stream()
                .flatMap(compared -> compared.points().stream()
                        .filter(point -> point.figure().equals(newest))
                        .flatMap(point -> point.told(compared.group()).stream()));
    }

    private Stream<String> unobserved(Measure measure) {
        return figures.unobserved(measure.code(), question.force(), measure.usualStatistic()).stream()
                .map(figure -> "%s for %s is left out. %s"
                        .formatted(
                                figure.value().printed(),
                                figure.period().label(),
                                Observed.reason(measure.usualStatistic(), figure)));
    }

    private List<Known> history(Measure measure) {
        return figures.history(measure.code(), question.force(), measure.usualStatistic());
    }

    private Set<LocalDate> breaks(Measure measure) {
        return SeriesBreaks.of(question.catalogue(), measure.code(), question.force());
    }

    private ReadingPolicy policy() {
        return question.catalogue().registers().policy(question.end());
    }
}
