package uk.answerable.complaints.statistics.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.complaints.bulletin.rules.Bulletin;
import uk.answerable.complaints.bulletin.rules.BulletinFigure;

/**
 * The statistics of one force in one period, with the same period last year and what the independent office published.
 * Counted are the cases for which the chief officer is the appropriate authority: those about a chief officer's own
 * conduct are so few that a count would tell the force of them.
 *
 * @param force police force area
 * @param period from 1 April to the end of a quarter
 * @param complete whether the period is over
 * @param figures in the order of the list of statistics
 * @param tables by code
 * @param withheld whether anything is kept from this reader
 * @param generated whether a generator made up any case in it
 */
public record ForceStatistics(
        String force,
        StatisticPeriod period,
        boolean complete,
        List<Figure> figures,
        List<StatisticTable> tables,
        boolean withheld,
        boolean generated) {

    private static final String EMPLOYEES = "employees";

    /**
     * One statistic.
     *
     * @param published by the independent office for the period: of the force, its most similar forces, nationally
     */
    public record Figure(
            Statistic statistic, StatisticValue value, StatisticValue lastYear, List<BulletinFigure> published) {}

    public ForceStatistics {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /**
     * Puts them together.
     *
     * @param statistics all there are
     * @param soFar what was counted in the period, after the periods of its year that ended before it
     * @param soFarLastYear the same of last year
     * @param threshold the smallest count shown beside zero; empty for readers from whom nothing is kept
     */
    public static ForceStatistics of(
            String force,
            StatisticPeriod period,
            List<Statistic> statistics,
            List<Counted> soFar,
            List<Counted> soFarLastYear,
            Bulletin bulletin,
            Optional<Integer> threshold,
            LocalDate today) {
        var complete = period.completeOn(today);
        var now = soFar.getLast();
        var before = soFarLastYear.getLast();
        var hidden = threshold.map(least -> Withholding.of(soFar, least)).orElse(Withholding.NONE);
        var hiddenBefore =
                threshold.map(least -> Withholding.of(soFarLastYear, least)).orElse(Withholding.NONE);
        var figures = statistics.stream()
                .map(statistic -> new Figure(
                        statistic,
                        StatisticValue.of(statistic, now, employees(bulletin, force, period), hidden),
                        complete
                                ? StatisticValue.of(
                                        statistic, before, employees(bulletin, force, period.lastYear()), hiddenBefore)
                                : StatisticValue.missing("the period is not over: a part is not held against a whole"),
                        bulletin.beside(force, period.label(), statistic.code())))
                .toList();
        var tables = StatisticTable.MEASURES.stream()
                .map(measure -> StatisticTable.of(
                        measure,
                        new StatisticTable.Side(now, hidden, true),
                        new StatisticTable.Side(before, hiddenBefore, complete)))
                .toList();
        return new ForceStatistics(
                force,
                period,
                complete,
                figures,
                tables,
                hidden.any() || hiddenBefore.any(),
                now.generated() || before.generated());
    }

    private static Optional<BigDecimal> employees(Bulletin bulletin, String force, StatisticPeriod period) {
        return bulletin.ofForce(force, period.label(), EMPLOYEES).map(BulletinFigure::value);
    }
}
