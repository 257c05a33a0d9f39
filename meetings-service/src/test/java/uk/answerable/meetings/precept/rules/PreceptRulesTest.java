package uk.answerable.meetings.precept.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.precept.store.PreceptFiles;

class PreceptRulesTest {

    private static final PreceptRules RULES = PreceptFiles.read();
    private static final LocalDate FEBRUARY = LocalDate.of(2020, 2, 3);

    @Test
    void theStepsOf2020AreDatedAndADayOffStays() {
        var steps = RULES.timetable(2020, WorkingDays.ofEnglandAndWales()).orThrow();

        assertThat(steps)
                .extracting(due -> due.step() + " " + due.by() + " " + due.workingDay())
                .containsExactly(
                        "NOTIFY 2020-02-01 false",
                        "REPORT 2020-02-08 false",
                        "RESPOND 2020-02-15 false",
                        "REVIEW 2020-02-22 false",
                        "FINAL 2020-03-01 false");
        assertThat(steps).allSatisfy(due -> assertThat(due.source()).isNotEmpty());
        assertThat(RULES.timetable(2012, WorkingDays.ofEnglandAndWales())).isInstanceOf(Outcome.Refused.class);
    }

    /** D0411: an increase of GBP 9.99 printed as 4.38 % means a base between GBP 227.8 and 228.3. */
    @ParameterizedTest
    @CsvSource({"227.83, 4.38", "228.08, 4.38", "228.33, 4.38", "227.50, 4.39", "228.60, 4.37"})
    void thePercentageIsThatOfBandD(BigDecimal base, BigDecimal percent) {
        assertThat(RULES.rise(base, new BigDecimal("9.99")).orThrow().percent()).isEqualByComparingTo(percent);
    }

    @Test
    void eachBandPaysItsNinthsAndBandDLessThan20PenceMoreAWeek() {
        var bands = RULES.rise(new BigDecimal("228.08"), new BigDecimal("9.99"))
                .orThrow()
                .bands();

        assertThat(bands)
                .extracting(PreceptRules.BandCharge::band)
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
        assertThat(bands.getFirst().after()).isEqualByComparingTo("158.71");
        assertThat(bands.get(3).morePerWeek()).isEqualByComparingTo("0.19");
        assertThat(bands.getLast().after()).isEqualByComparingTo("476.14");
    }

    @Test
    void noBaseAndNoPrecept() {
        assertThat(RULES.rise(BigDecimal.ZERO, BigDecimal.ONE)).isInstanceOf(Outcome.Refused.class);
        assertThat(RULES.rise(BigDecimal.ONE, new BigDecimal("-2"))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void twelveMembersVetoWithEight() {
        assertThat(RULES.veto(PreceptRules.Subject.PRECEPT, 12, 7, FEBRUARY)
                        .orThrow()
                        .vetoed())
                .isFalse();
        var eight = RULES.veto(PreceptRules.Subject.PRECEPT, 12, 8, FEBRUARY).orThrow();
        assertThat(eight.needed()).isEqualTo(8);
        assertThat(eight.vetoed()).isTrue();
        assertThat(eight.status()).isEqualTo("M");
        assertThat(RULES.veto(PreceptRules.Subject.PRECEPT, 12, 13, FEBRUARY)).isInstanceOf(Outcome.Refused.class);
        assertThat(RULES.veto(PreceptRules.Subject.PRECEPT, 0, 0, FEBRUARY)).isInstanceOf(Outcome.Refused.class);
    }

    /** The votes needed are the fewest that are two thirds of all members. */
    @Property
    void theMajorityIsTheSmallestOfTwoThirds(@ForAll @IntRange(min = 1, max = 200) int members) {
        int needed = RULES.veto(PreceptRules.Subject.CHIEF_CONSTABLE, members, 0, FEBRUARY)
                .orThrow()
                .needed();

        assertThat(3 * needed).isGreaterThanOrEqualTo(2 * members);
        assertThat(3 * (needed - 1)).isLessThan(2 * members);
    }
}
