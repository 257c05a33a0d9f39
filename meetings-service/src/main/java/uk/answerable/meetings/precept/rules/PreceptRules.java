package uk.answerable.meetings.precept.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * The numbers of the precept, dated.
 *
 * @param days by which each step is taken
 * @param bands of council tax
 * @param majorities that veto
 */
public record PreceptRules(List<StepDay> days, List<Band> bands, List<Majority> majorities) {

    /** The regulations came into force in November 2012. */
    private static final int FIRST_YEAR = 2013;

    private static final int NINTHS_OF_D = 9;
    private static final int WEEKS = 52;

    public PreceptRules {
        days = List.copyOf(days);
        bands = List.copyOf(bands);
        majorities = List.copyOf(majorities);
    }

    /** The last day of a step in any year. */
    public record StepDay(
            PreceptStep step,
            MonthDay day,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String status,
            String source) {}

    /** A council tax band, in ninths of band D. */
    public record Band(String code, int ninths, String source) {}

    /** What a panel may veto. */
    public enum Subject {
        PRECEPT,
        CHIEF_CONSTABLE
    }

    /** The share of all members that vetoes. */
    public record Majority(
            Subject subject,
            int numerator,
            int denominator,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String status,
            String source) {}

    /** A step of one year. */
    public record Due(PreceptStep step, LocalDate by, boolean workingDay, String status, String source) {}

    /**
     * The days for a financial year, in order. A day that is no working day stays: nothing in the regulations read moves
     * it on.
     *
     * @param year in which the financial year begins
     * @return refused with {@code INVALID_INPUT} for a year before there were panels
     */
    public Outcome<List<Due>> timetable(int year, WorkingDays calendar) {
        return year < FIRST_YEAR
                ? refused("yearBeginning", "there are panels since %d".formatted(FIRST_YEAR))
                : Outcome.done(dues(year, calendar));
    }

    private List<Due> dues(int year, WorkingDays calendar) {
        return days.stream()
                .map(one -> {
                    var by = one.day().atYear(year);
                    return isInForce(one.from(), one.to(), by)
                            ? Optional.of(
                                    new Due(one.step(), by, calendar.isWorkingDay(by), one.status(), one.source()))
                            : Optional.<Due>empty();
                })
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Due::by))
                .toList();
    }

    /** What one band pays a year, and how much more of it a week. */
    public record BandCharge(String band, BigDecimal before, BigDecimal after, BigDecimal morePerWeek) {}

    /** A rise, worked out. */
    public record Rise(BigDecimal bandDBefore, BigDecimal bandDAfter, BigDecimal percent, List<BandCharge> bands) {}

    /**
     * Works a rise out from band D.
     *
     * @param before band D a year, GBP
     * @param increase of band D a year, GBP
     * @return percent to two places, halves up; refused with {@code INVALID_INPUT}
     */
    public Outcome<Rise> rise(BigDecimal before, BigDecimal increase) {
        if (before.signum() <= 0) {
            return refused("bandDBefore", "band D before is above nothing");
        }
        var after = before.add(increase);
        if (after.signum() < 0) {
            return refused("increase", "no precept is below nothing");
        }
        return Outcome.done(new Rise(
                before,
                after,
                increase.multiply(BigDecimal.valueOf(100)).divide(before, 2, RoundingMode.HALF_UP),
                bands.stream().map(band -> charge(band, before, after)).toList()));
    }

    private static BandCharge charge(Band band, BigDecimal before, BigDecimal after) {
        var was = share(band, before);
        var is = share(band, after);
        return new BandCharge(
                band.code(), was, is, is.subtract(was).divide(BigDecimal.valueOf(WEEKS), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal share(Band band, BigDecimal bandD) {
        return bandD.multiply(BigDecimal.valueOf(band.ninths()))
                .divide(BigDecimal.valueOf(NINTHS_OF_D), 2, RoundingMode.HALF_UP);
    }

    /**
     * How a vote on a veto came out.
     *
     * @param needed votes
     * @param vetoed whether that many were for it
     */
    public record Veto(int members, int needed, int inFavour, boolean vetoed, String status, String source) {}

    /**
     * Whether a panel vetoes.
     *
     * @param members of the panel at the time, present or not
     * @param inFavour of the veto
     * @return refused with {@code INVALID_INPUT}
     */
    public Outcome<Veto> veto(Subject subject, int members, int inFavour, LocalDate on) {
        if (members < 1) {
            return refused("members", "a panel has members");
        }
        if (inFavour < 0 || inFavour > members) {
            return refused("inFavour", "%d of %d members cannot vote for it".formatted(inFavour, members));
        }
        return majorities.stream()
                .filter(one -> one.subject() == subject && isInForce(one.from(), one.to(), on))
                .findFirst()
                .map(one -> {
                    int needed = Math.ceilDiv(members * one.numerator(), one.denominator());
                    return Outcome.done(
                            new Veto(members, needed, inFavour, inFavour >= needed, one.status(), one.source()));
                })
                .orElseGet(() -> refused("on", "no majority is known for that day"));
    }

    private static boolean isInForce(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static <T> Outcome<T> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
