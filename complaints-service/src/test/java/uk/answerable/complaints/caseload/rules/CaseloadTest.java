package uk.answerable.complaints.caseload.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.calendar.Pause;
import uk.answerable.kernel.calendar.WorkingDays;

class CaseloadTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);
    private static final Closure NOTHING_KNOWN = new Closure(List.of());

    @Test
    void eachCaseFallsDueByItsClockWithItsExplanation() {
        var caseload = caseload(NOTHING_KNOWN, open("2020-02-03", 3), open("2019-10-01", 2));
        assertThat(caseload.total()).isEqualTo(5);
        assertThat(caseload.passed()).isEqualTo(2);
        assertThat(caseload.due().getLast().due()).isEqualTo(LocalDate.of(2020, 7, 24));
        assertThat(caseload.due().getLast().deadline().reading().due().sentences())
                .anyMatch(sentence -> sentence.contains("120 working days"));
        assertThat(caseload.months())
                .containsExactly(new Caseload.PassingMonth(YearMonth.of(2020, 7), 3, Optional.empty()));
        assertThat(caseload.expectedToPass()).isEmpty();
    }

    @Test
    void suspendedTimeMovesTheSecondReadingOnly() {
        var suspended = new OpenCases(
                Regime.REGIME_2012,
                LocalDate.of(2019, 10, 1),
                List.of(new Pause(LocalDate.of(2019, 11, 1), TODAY)),
                true,
                1);
        var caseload = Caseload.of("warwickshire", List.of(suspended), NOTHING_KNOWN, Policies.clocks(), days(), TODAY);
        assertThat(caseload.suspended()).isEqualTo(1);
        assertThat(caseload.passed()).isEqualTo(1);
        assertThat(caseload.passedUnsuspended()).isZero();
    }

    @Test
    void everyCaseIsInOneAgeBand() {
        var caseload = caseload(
                NOTHING_KNOWN,
                open("2020-06-01", 1),
                open("2020-04-20", 2),
                open("2020-04-17", 4),
                open("2018-01-02", 8));
        assertThat(caseload.ages()).extracting(Caseload.AgeBand::cases).containsExactly(7L, 0L, 0L, 0L, 8L);
        assertThat(caseload.ages().getLast().from()).isEqualTo(121);
    }

    @Test
    void theForecastFollowsFromHowSoonCasesWereClosed() {
        // Half are closed after 50 days, a quarter after 100, the rest after 200.
        var closure = new Closure(List.of(lasted(50, 20), lasted(100, 10), lasted(200, 10)));
        assertThat(closure.stillOpen(0, 120).getAsDouble()).isCloseTo(0.25, within(1e-9));
        assertThat(closure.stillOpen(60, 120).getAsDouble()).isCloseTo(0.5, within(1e-9));
        assertThat(closure.stillOpen(150, 180).getAsDouble()).isCloseTo(1, within(1e-9));
        assertThat(closure.stillOpen(300, 310).getAsDouble()).isEqualTo(1);
        assertThat(caseload(closure, open("2020-05-29", 8)).expectedToPass())
                .hasValueSatisfying(expected -> assertThat(expected).isEqualByComparingTo(new BigDecimal("2.0")));
    }

    @Test
    void casesThatAreOpenStillCountAsFarAsTheyHaveCome() {
        var closure = new Closure(List.of(lasted(50, 20), new Closure.Lasted(40, false, 60), lasted(100, 20)));
        assertThat(closure.stillOpen(0, 60).getAsDouble()).isCloseTo(0.5, within(1e-9));
    }

    @Property(tries = 200)
    void theLaterTheLessLikelyToBeOpen(
            @ForAll @IntRange(max = 150) int age,
            @ForAll @IntRange(max = 150) int one,
            @ForAll @IntRange(max = 150) int more) {
        var closure =
                new Closure(List.of(lasted(20, 10), lasted(60, 10), lasted(140, 5), new Closure.Lasted(70, false, 9)));
        var sooner = closure.stillOpen(age, age + one).getAsDouble();
        var later = closure.stillOpen(age, age + one + more).getAsDouble();
        assertThat(later).isBetween(0.0, 1.0).isLessThanOrEqualTo(sooner);
    }

    private static Closure.Lasted lasted(long days, long cases) {
        return new Closure.Lasted(days, true, cases);
    }

    private static OpenCases open(String receivedOn, long cases) {
        var received = LocalDate.parse(receivedOn);
        return new OpenCases(Regime.ofDate(received), received, List.of(), false, cases);
    }

    private static Caseload caseload(Closure closure, OpenCases... open) {
        return Caseload.of("warwickshire", List.of(open), closure, Policies.clocks(), days(), TODAY);
    }

    private static WorkingDays days() {
        return WorkingDays.ofEnglandAndWales();
    }
}
