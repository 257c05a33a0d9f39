package uk.answerable.meetings.meeting.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.meeting.rules.Rescheduling.Announced;
import uk.answerable.meetings.meeting.rules.Rescheduling.Decision;
import uk.answerable.meetings.meeting.store.ElectionsFile;

class CalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 10);
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 16);
    private static final LocalDate APRIL = LocalDate.of(2020, 4, 2);
    private static final Decision DECIDED = new Decision("pre-election period", "Panel Chair");

    private static <T> List<ProblemCode> codes(Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private static StandingTime standing(int week, Set<Month> months) {
        return new StandingTime(DayOfWeek.WEDNESDAY, week, months, LocalTime.of(10, 0), "Online", true);
    }

    @Test
    void aYearHasItsStandingDaysInOrder() {
        assertThat(standing(2, Set.of(Month.SEPTEMBER, Month.JULY, Month.AUGUST))
                        .days(Year.of(2020)))
                .containsExactly(LocalDate.of(2020, 7, 8), LocalDate.of(2020, 8, 12), LocalDate.of(2020, 9, 9));
        assertThat(standing(StandingTime.LAST, Set.of(Month.FEBRUARY)).days(Year.of(2020)))
                .containsExactly(LocalDate.of(2020, 2, 26));
    }

    @ParameterizedTest
    @CsvSource({"0,2020", "5,2020", "-2,2020", "2,2019", "2,2023"})
    void aCalendarIsOfWeeksThatEveryMonthHasAndOfAYearThatIsNear(int week, int year) {
        assertThat(codes(standing(week, Set.of(Month.MAY)).check(Year.of(year), TODAY)))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(standing(2, Set.of()).check(Year.of(2020), TODAY))).containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(standing(StandingTime.LAST, Set.of(Month.MAY)).check(Year.of(2020), TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-26,false",
        "2020-03-27,true",
        "2020-05-07,true",
        "2020-05-08,true",
        "2020-05-14,true",
        "2020-05-15,false"
    })
    void aPreElectionPeriodLastsFromTheNoticeUntilTheNewHolderTakesOffice(LocalDate day, boolean warned) {
        var warnings = new DayWarnings(ElectionsFile.read(), WorkingDays.ofEnglandAndWales());

        assertThat(warnings.of(day, "warwickshire").stream().anyMatch(text -> text.contains("pre-election period")))
                .isEqualTo(warned);
        assertThat(warnings.of(day, "cheshire")).noneMatch(text -> text.contains("pre-election period"));
    }

    @Test
    void aPeriodThatEndsOnPollingDayIsNone() {
        assertThatThrownBy(() -> new PreElectionPeriod("x", APRIL, APRIL.plusDays(1), APRIL.plusDays(1), "x", "I", "x"))
                .hasMessageContaining("takes office");
    }

    @Test
    void aBankHolidayIsWarnedOf() {
        var warnings = new DayWarnings(List.of(), WorkingDays.ofEnglandAndWales());

        assertThat(warnings.of(LocalDate.of(2020, 5, 8), "cheshire")).containsExactly("2020-05-08 is no working day");
        assertThat(warnings.of(MARCH, "cheshire")).isEmpty();
    }

    private static Outcome<Optional<String>> move(
            MeetingState state, LocalDate to, boolean taken, Decision decision, @Nullable LocalDate latest) {
        return Rescheduling.move(new Announced(state, APRIL, latest), to, taken, decision, TODAY);
    }

    @Test
    void aMeetingIsMovedBeforeItIsHeldWithItsReasonAndWhoDecided() {
        var planned = MeetingState.PLANNED;

        assertThat(move(planned, MARCH, false, DECIDED, null).orThrow()).isEmpty();
        assertThat(codes(move(planned, APRIL, false, DECIDED, null))).containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(codes(move(planned, MARCH, true, DECIDED, null))).containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(codes(move(planned, TODAY.minusDays(1), false, DECIDED, null)))
                .containsExactly(ProblemCode.DATE_OUT_OF_ORDER);
        assertThat(codes(move(planned, MARCH, false, new Decision(" ", "Chair"), null)))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(move(planned, MARCH, false, new Decision("snow", ""), null)))
                .containsExactly(ProblemCode.INVALID_INPUT);
        for (var state : List.of(MeetingState.HELD, MeetingState.MINUTES_CONFIRMED, MeetingState.CANCELLED)) {
            assertThat(codes(move(state, MARCH, false, DECIDED, null))).containsExactly(ProblemCode.WRONG_STATE);
        }
    }

    @Test
    void aMoveThatCostsAPublishedAgendaItsClearDaysIsWarnedOf() {
        assertThat(move(MeetingState.AGENDA_PUBLISHED, MARCH, false, DECIDED, TODAY.minusDays(1))
                        .orThrow())
                .hasValueSatisfying(text -> assertThat(text).contains("2020-03-16", "2020-02-09"));
        assertThat(move(MeetingState.AGENDA_PUBLISHED, MARCH, false, DECIDED, TODAY)
                        .orThrow())
                .isEmpty();
        assertThat(move(MeetingState.PLANNED, MARCH, false, DECIDED, TODAY.minusDays(1))
                        .orThrow())
                .isEmpty();
    }

    @Test
    void aMeetingIsCancelledOnceAndBeforeItIsHeld() {
        assertThat(codes(Rescheduling.cancel(new Announced(MeetingState.PLANNED, APRIL, null), DECIDED)))
                .isEmpty();
        assertThat(codes(Rescheduling.cancel(new Announced(MeetingState.CANCELLED, APRIL, null), DECIDED)))
                .containsExactly(ProblemCode.WRONG_STATE);
        assertThat(codes(Rescheduling.cancel(
                        new Announced(MeetingState.PLANNED, APRIL, null), new Decision("", "Chair"))))
                .containsExactly(ProblemCode.INVALID_INPUT);
    }
}
