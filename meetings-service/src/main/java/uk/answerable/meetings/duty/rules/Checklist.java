package uk.answerable.meetings.duty.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.validation.FinancialYear;
import uk.answerable.kernel.validation.Quarter;

/**
 * The duties of publication of a local policing body (2011 Act s.11(1)-(2), SI 2011/3050), and how each stands on a day:
 * of a month or quarter the last that is complete, of a year the one that runs and the next, of an occasion the latest.
 *
 * @param duties dated
 */
public record Checklist(List<Duty> duties) {

    public Checklist {
        duties = List.copyOf(duties);
    }

    /** Duties in force on a day. */
    public List<Duty> on(LocalDate day) {
        return duties.stream().filter(duty -> duty.inForceOn(day)).toList();
    }

    /** Refused with {@code UNKNOWN_CODE} for a duty there is none of on that day. */
    public Outcome<Duty> duty(String code, LocalDate on) {
        return on(on).stream()
                .filter(duty -> duty.code().equals(code))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> refused(ProblemCode.UNKNOWN_CODE, "input.duty", "there is no such duty on that day"));
    }

    /** How a duty stands on a day, by what was published and had happened until then. */
    public static List<ChecklistEntry> entries(
            Duty duty, Collection<Evidence> evidence, Collection<Occasion> occasions, LocalDate on) {
        return switch (duty.rhythm()) {
            case KEPT_CURRENT -> List.of(entry(duty, on, null, evidence, on));
            case BEFORE_YEAR -> {
                var start = LocalDate.of(FinancialYear.of(on).start(), Month.APRIL, 1);
                yield List.of(
                        entry(duty, start, start.minusDays(1), evidence, on),
                        entry(duty, start.plusYears(1), start.plusYears(1).minusDays(1), evidence, on));
            }
            case MONTHLY -> List.of(entry(duty, YearMonth.from(on).atDay(1).minusDays(1), null, evidence, on));
            case QUARTERLY ->
                List.of(entry(duty, Quarter.of(on).firstMonth().atDay(1).minusDays(1), null, evidence, on));
            case AFTER_OCCASION ->
                latest(duty, occasions, on)
                        .map(occasion -> List.of(entry(duty, occasion, due(duty, occasion), evidence, on)))
                        .orElse(List.of());
        };
    }

    private static ChecklistEntry entry(
            Duty duty, LocalDate about, @Nullable LocalDate due, Collection<Evidence> evidence, LocalDate on) {
        var period = duty.rhythm().about(about);
        var found = evidence.stream()
                .filter(one -> one.duty().equals(duty.code()) && one.about().equals(period))
                .filter(one -> !one.publishedOn().isAfter(on))
                .min(Comparator.comparing(Evidence::publishedOn).thenComparing(Evidence::address));
        return new ChecklistEntry(period, due, state(found, due, on), found.orElse(null));
    }

    private static DutyState state(Optional<Evidence> found, @Nullable LocalDate due, LocalDate on) {
        if (found.isEmpty()) {
            return due != null && !on.isAfter(due) ? DutyState.NOT_YET_DUE : DutyState.MISSING;
        }
        return due != null && found.get().publishedOn().isAfter(due) ? DutyState.PUBLISHED_LATE : DutyState.PUBLISHED;
    }

    private static Optional<LocalDate> latest(Duty duty, Collection<Occasion> occasions, LocalDate on) {
        return occasions.stream()
                .filter(occasion -> occasion.duty().equals(duty.code()))
                .map(Occasion::on)
                .filter(day -> !day.isAfter(on))
                .max(Comparator.naturalOrder());
    }

    /** "Within n months of": the corresponding day, or the last of a month that has none. */
    private static @Nullable LocalDate due(Duty duty, LocalDate occasion) {
        return duty.months() == null ? null : occasion.plusMonths(duty.months());
    }

    /**
     * Checks that something was published.
     *
     * @param about a day of the period it is about, or its occasion
     */
    public Outcome<Evidence> published(String code, LocalDate about, LocalDate on, String address, LocalDate today) {
        if (on.isAfter(today)) {
            return refused(ProblemCode.DATE_IN_FUTURE, "input.publishedOn", "the day is in the future");
        }
        if (!address.matches("https?://\\S{1,500}")) {
            return refused(
                    ProblemCode.INVALID_INPUT, "input.address", "say where it is published, beginning with https://");
        }
        return duty(code, on)
                .then(duty -> on.isBefore(duty.rhythm().earliest(about))
                        ? refused(
                                ProblemCode.DATE_OUT_OF_ORDER,
                                "input.publishedOn",
                                "what is about %s is published on %s at the earliest"
                                        .formatted(
                                                duty.rhythm().about(about),
                                                duty.rhythm().earliest(about)))
                        : Outcome.done(new Evidence(code, duty.rhythm().about(about), on, address)));
    }

    /** Checks that something happened that starts a duty. */
    public Outcome<Occasion> happened(String code, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return refused(ProblemCode.DATE_IN_FUTURE, "input.on", "the day is in the future");
        }
        return duty(code, on)
                .then(duty -> duty.rhythm() == Rhythm.AFTER_OCCASION
                        ? Outcome.done(new Occasion(code, on))
                        : refused(ProblemCode.INVALID_INPUT, "input.duty", "no occasion starts this duty"));
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
