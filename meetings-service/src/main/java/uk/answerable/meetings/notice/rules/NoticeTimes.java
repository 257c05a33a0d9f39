package uk.answerable.meetings.notice.rules;

import java.time.LocalDate;
import java.util.List;
import uk.answerable.kernel.calendar.WorkingDays;

/**
 * How long before a day an office is told of it.
 *
 * @param policies how long before what (notice-policies.csv)
 * @param calendar of working days
 */
public record NoticeTimes(List<NoticePolicy> policies, WorkingDays calendar) {

    public NoticeTimes {
        policies = List.copyOf(policies);
    }

    /** The longest time before a day that anything is told of it, in days: what a store need look ahead. */
    public int horizon(LocalDate today) {
        return policies.stream()
                        .filter(policy -> policy.inForceOn(today))
                        .mapToInt(policy -> policy.amount() * (policy.workingDays() ? 3 : 1))
                        .sum()
                + 14;
    }

    /** The first day of the time before a day that a rule in force today gives. */
    LocalDate before(String rule, LocalDate day, LocalDate today) {
        return policies.stream()
                .filter(policy -> policy.rule().equals(rule) && policy.inForceOn(today))
                .findFirst()
                .map(policy -> policy.workingDays()
                        ? calendar.before(day, policy.amount()).result()
                        : day.minusDays(policy.amount()))
                .orElse(day);
    }

    /** Whether the time before a day has come, or the day is past. */
    boolean isNear(String rule, LocalDate day, LocalDate today) {
        return !today.isBefore(before(rule, day, today));
    }

    /** Whether a day is so long ago that nobody is told of it any more. */
    boolean isOld(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusDays(horizon(today)));
    }
}
