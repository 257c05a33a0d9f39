package uk.answerable.performance.reading.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.series.rules.Change;

/**
 * The figures a newest one may be held against: of its kind of period and its form, since the last break of the series.
 *
 * @param figures oldest first, the newest figure itself last; all with a number
 */
record Past(List<Known> figures) {

    /**
     * Of a series.
     *
     * @param observed its figures, in any order
     * @param breaks first days of what may not be mixed with what was before
     */
    static Past of(List<Known> observed, Set<LocalDate> breaks) {
        var told = observed.stream()
                .filter(figure -> figure.value().number() != null)
                .filter(figure -> Change.isTold(figure.value().form()))
                .sorted(Comparator.comparing(Known::period))
                .toList();
        if (told.isEmpty()) {
            return new Past(List.of());
        }
        var newest = told.getLast();
        var since = breaks.stream()
                .filter(day -> !day.isAfter(newest.period().end()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return new Past(told.stream()
                .filter(figure -> figure.period().kind() == newest.period().kind())
                .filter(figure -> figure.value().form() == newest.value().form())
                .filter(figure -> !figure.period().start().isBefore(since))
                .toList());
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    Known newest() {
        return figures.getLast();
    }

    List<Known> earlier() {
        return figures.subList(0, figures.size() - 1);
    }

    static BigDecimal number(Known figure) {
        return Objects.requireNonNull(figure.value().number());
    }

    /** The figure of a period, where it is held. */
    Optional<Known> at(Period period) {
        return figures.stream().filter(figure -> figure.period().equals(period)).findFirst();
    }
}
