package uk.answerable.performance.chart.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.measure.rules.MeasureChange;

/** Days from which a measure's figures start anew in an area: changed definitions, systems, samples, re-bases. */
public final class SeriesBreaks {

    private SeriesBreaks() {}

    public static Set<LocalDate> of(Catalogue catalogue, String measure, String area) {
        return catalogue.changesOf(measure).stream()
                .filter(MeasureChange::breaksSeries)
                .filter(change -> change.appliesTo(area))
                .map(MeasureChange::on)
                .collect(Collectors.toUnmodifiableSet());
    }
}
