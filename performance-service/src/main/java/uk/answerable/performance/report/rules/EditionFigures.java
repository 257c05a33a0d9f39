package uk.answerable.performance.report.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.answerable.performance.disclosure.rules.SmallCounts;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Observed;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.peer.rules.PeerFigures;
import uk.answerable.performance.report.rules.EditionTable.Cell;
import uk.answerable.performance.report.rules.EditionTable.Mark;

/** The figures an edition is assembled from: up to the end of its month, each series oldest first. */
final class EditionFigures {

    /** How far back an edition's figures go: charts show two years. */
    private static final int MONTHS_BACK = 25;

    /** A figure older than this stands in no edition, however new it is to us; in a week's, only the week's own. */
    private static final int MONTHS_CURRENT = 12;

    private final EditionQuestion question;
    private final Map<SeriesKey, List<Known>> known;
    /** By identity: two series may hold figures that are equal. */
    private final Set<Known> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    EditionFigures(EditionQuestion question, Map<SeriesKey, List<Known>> known) {
        this.question = question;
        this.known = known;
    }

    List<Known> series(String measure, String area, String statistic) {
        var first = question.end().minusMonths(MONTHS_BACK);
        return history(measure, area, statistic).stream()
                .filter(figure -> figure.period().end().isAfter(first))
                .toList();
    }

    /** Everything observed up to the end of the edition's month, however old. */
    List<Known> history(String measure, String area, String statistic) {
        return Observed.of(statistic, held(measure, area, statistic)).stream()
                .filter(figure -> !figure.period().end().isAfter(question.end()))
                .sorted(Comparator.comparing(Known::period))
                .toList();
    }

    /** Forecasts and parts of periods that end with the edition's month or after it: no figures of the edition. */
    List<Known> unobserved(String measure, String area, String statistic) {
        return held(measure, area, statistic).stream()
                .filter(figure -> !Observed.reason(statistic, figure).isEmpty())
                .filter(figure -> !figure.period().end().isBefore(question.end()))
                .sorted(Comparator.comparing(Known::period))
                .toList();
    }

    /** The force beside its peers; only lead measures are read of other forces. */
    PeerFigures besidePeers(Measure measure) {
        return question.besidePeers(measure).figures(question.records().peers(), known);
    }

    private List<Known> held(String measure, String area, String statistic) {
        return known.getOrDefault(question.key(measure, area, statistic), List.of()).stream()
                .filter(figure -> question.takes(measure, figure.period().kind()))
                .toList();
    }

    Optional<Known> newest(String measure, String area, String statistic) {
        var all = series(measure, area, statistic);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(this::isCurrent);
    }

    private boolean isCurrent(Known figure) {
        return question.isWeekly()
                ? figure.period().end().equals(question.end())
                : figure.period().end().isAfter(question.end().minusMonths(MONTHS_CURRENT));
    }

    /** The newest that ends with the edition's period; a stated flag of another month says nothing of this one. */
    Optional<Known> ofMonth(String measure, String area, String statistic) {
        return newest(measure, area, statistic)
                .filter(figure -> figure.period().end().equals(question.end()));
    }

    Optional<Known> at(String measure, String area, String statistic, Period period) {
        return series(measure, area, statistic).stream()
                .filter(figure -> figure.period().equals(period))
                .findFirst();
    }

    /** Remembers that the edition prints a figure. */
    Optional<Known> show(Optional<Known> figure) {
        figure.ifPresent(shown::add);
        return figure;
    }

    boolean isShown(Known figure) {
        return shown.contains(figure);
    }

    /** What stands in a cell for a figure; empty where there is none. */
    Cell cell(Optional<Known> figure) {
        return show(figure)
                .map(printed -> new Cell(
                        printed.value().printed(), SmallCounts.isWithheld(printed) ? Mark.WITHHELD : Mark.NONE))
                .orElse(Cell.EMPTY);
    }

    /** Every figure of the series asked for, in their order; asked for when all that is printed is. */
    List<EditionFigure> all() {
        var all = new ArrayList<EditionFigure>();
        for (var key : question.series()) {
            series(key.measure(), key.area(), key.statistic())
                    .forEach(figure -> all.add(new EditionFigure(
                            key.measure(), key.area(), key.statistic(), figure, shown.contains(figure))));
        }
        return all;
    }
}
