package uk.answerable.complaints.policy.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One dated policy of a clock.
 *
 * @param rule code of the clock ({@code record}, {@code finalise}, {@code review}...)
 * @param force police force area it was set for; empty for all
 * @param regime whose cases it applies to; empty for all
 * @param validFrom first start date it applies to; empty where no beginning is known
 * @param validTo last start date it applies to; empty while it stands
 * @param amount how many
 * @param unit of what
 * @param otherUnit a second reading where the source does not say which unit is meant
 * @param firstDay which day is day 1
 * @param pausable whether suspended time may be left out; then both readings are shown
 * @param label name of the clock
 * @param startRule the event that starts it
 * @param status how binding it is: {@code statutory}, {@code national target}, {@code local target}...
 * @param source where the number stands
 */
public record ClockPolicy(
        String rule,
        Optional<String> force,
        Optional<Regime> regime,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        int amount,
        CountedIn unit,
        Optional<CountedIn> otherUnit,
        FirstDay firstDay,
        boolean pausable,
        String label,
        String startRule,
        String status,
        String source) {

    public ClockPolicy {
        if (amount < 1) {
            throw new IllegalArgumentException("a clock of %d in '%s'".formatted(amount, rule));
        }
        if (unit == CountedIn.WORKING && firstDay == FirstDay.THAT_DAY) {
            throw new IllegalArgumentException("working days count from the day after, not so in '%s'".formatted(rule));
        }
        if (pausable && (unit == CountedIn.WEEKS || unit == CountedIn.MONTHS || firstDay == FirstDay.THAT_DAY)) {
            throw new IllegalArgumentException("only days after a start can leave out time, not '%s'".formatted(rule));
        }
    }

    boolean appliesTo(String wantedRule, Optional<String> wantedForce, Regime wantedRegime, LocalDate start) {
        return rule.equals(wantedRule)
                && force.map(of -> wantedForce.equals(Optional.of(of))).orElse(true)
                && regime.map(wantedRegime::equals).orElse(true)
                && validFrom.map(from -> !start.isBefore(from)).orElse(true)
                && validTo.map(to -> !start.isAfter(to)).orElse(true);
    }
}
