package uk.answerable.performance.recurring.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.recurring.rules.RecurringException;

/** A recurring exception with its periods and decisions; names are the columns'. */
record RecurringRow(
        int n,
        UUID id,
        String force,
        String measure,
        String area,
        String statistic,
        Side side,
        List<PeriodRow> periods,
        List<ClearingRow> clearings) {

    record PeriodRow(LocalDate period_start, LocalDate period_end, PeriodKind period_kind, Instant detected_at) {}

    record ClearingRow(int number, int covers, Instant cleared_at, String office, String reason) {}

    RecurringException exception() {
        return new RecurringException(
                id,
                new RecurringException.Of(force, measure, area, statistic, side),
                periods.stream()
                        .map(row -> new RecurringException.Exceptional(
                                new Period(row.period_start(), row.period_end(), row.period_kind()), row.detected_at()))
                        .toList(),
                clearings.stream()
                        .map(row -> new RecurringException.Clearing(
                                row.number(), row.covers(), row.cleared_at(), row.office(), row.reason()))
                        .toList());
    }
}
