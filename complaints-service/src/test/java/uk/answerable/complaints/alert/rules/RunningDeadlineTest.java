package uk.answerable.complaints.alert.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.Cases;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.kernel.calendar.BankHolidays;
import uk.answerable.kernel.calendar.Nation;
import uk.answerable.kernel.calendar.WorkingDays;

/** What runs on a case, and when its office is told. */
class RunningDeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 4);

    @Test
    void aCaseOf3FebruaryIsToldOfBeforeEachDeadlineThatRuns() throws IOException {
        assertThat(RunningDeadline.of(Cases.received(Cases.RECEIVED), Policies.clocks(), shipped(), TODAY))
                .contains(
                        running("record", "2020-02-17", "2020-02-14"),
                        running("finalise", "2020-07-24", "2020-07-04"),
                        running("first_update", "2020-03-02", "2020-02-24"));
    }

    @Test
    void aClockThatWasStoppedRunsNoMoreEvenWhenLate() throws IOException {
        var late = Cases.after(Cases.received(Cases.RECEIVED), Cases.recorded(LocalDate.of(2020, 3, 2)));
        assertThat(RunningDeadline.of(late, Policies.clocks(), shipped(), LocalDate.of(2020, 3, 3)))
                .extracting(RunningDeadline::rule)
                .doesNotContain("record")
                .contains("finalise");
    }

    @Test
    void aClosedCaseOwesTheOutcomeOnly() throws IOException {
        var closed = Cases.finalised(Cases.handled(), LocalDate.of(2020, 2, 28));
        assertThat(RunningDeadline.of(closed, Policies.clocks(), shipped(), LocalDate.of(2020, 3, 1)))
                .extracting(RunningDeadline::rule)
                .containsExactly("outcome");
        var told = Cases.after(closed, new Step.OutcomeProvided(LocalDate.of(2020, 3, 2)));
        assertThat(RunningDeadline.of(told, Policies.clocks(), shipped(), LocalDate.of(2020, 3, 3)))
                .isEmpty();
    }

    @Test
    void onceAPeriodHasEndedItsLetterIsToBeWrittenAndTheNextPeriodRuns() throws IOException {
        var investigated = Cases.after(
                Cases.with(Cases.received(Cases.RECEIVED), Cases.allegation("B4")),
                Cases.recorded(LocalDate.of(2020, 2, 10)),
                new Step.HandlingDecided(LocalDate.of(2020, 2, 10), Handling.LOCAL_INVESTIGATION));
        assertThat(letters(investigated, LocalDate.of(2021, 2, 2))).containsExactly("2021-02-02");
        assertThat(letters(investigated, LocalDate.of(2021, 2, 3))).containsExactly("2021-08-02", "2021-02-16");
    }

    @Test
    void anotherCalendarOrPolicyHasAnotherName() throws IOException {
        var ours = CalendarVersion.of(WorkingDays.ofEnglandAndWales(), Policies.shipped(), shipped());
        assertThat(CalendarVersion.of(WorkingDays.ofEnglandAndWales(), Policies.shipped(), shipped()))
                .isEqualTo(ours);
        assertThat(CalendarVersion.of(
                        new WorkingDays(BankHolidays.of(Nation.ENGLAND, Nation.SCOTLAND)),
                        Policies.shipped(),
                        shipped()))
                .isNotEqualTo(ours);
        assertThat(CalendarVersion.of(
                        WorkingDays.ofEnglandAndWales(), Policies.shipped(), new AlertPolicies(List.of())))
                .isNotEqualTo(ours);
    }

    @Test
    void aPolicyHasItsTime() throws IOException {
        var dated = AlertPolicies.read(new StringReader(
                "rule,days_before,valid_from,valid_to,source\nrecord,3,,2020-12-31,a\nrecord,5,2021-01-01,,b\n"));
        assertThat(dated.warnOn("record", LocalDate.of(2020, 12, 31))).contains(LocalDate.of(2020, 12, 28));
        assertThat(dated.warnOn("record", LocalDate.of(2021, 1, 6))).contains(LocalDate.of(2021, 1, 1));
        assertThat(dated.warnOn("review", LocalDate.of(2021, 1, 6))).isEqualTo(Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AlertPolicies.read(
                        new StringReader("rule,days_before,valid_from,valid_to,source\nrecord,-1,,,a\n")));
    }

    @Test
    void aNoticeNamesTheCaseTheClockAndTheDayForTheOfficeThatDealsWithIt() {
        var notice = notice(AppropriateAuthority.CHIEF_OFFICER);
        assertThat(notice.text(false))
                .isEqualTo("C-2020-00001: the deadline 'Recording the complaint' ends on Monday 17 February 2020.");
        assertThat(notice.title(true)).isEqualTo("C-2020-00001: a deadline has passed");
        assertThat(notice.office()).isEqualTo("warwickshire-professional-standards");
        assertThat(notice(AppropriateAuthority.LOCAL_POLICING_BODY).office()).isEqualTo("warwickshire-office");
    }

    private static List<String> letters(ComplaintCase complaint, LocalDate today) throws IOException {
        return RunningDeadline.of(complaint, Policies.clocks(), shipped(), today).stream()
                .filter(deadline -> deadline.rule().contains("letter"))
                .map(deadline -> deadline.dueOn().toString())
                .toList();
    }

    private static DeadlineNotice notice(AppropriateAuthority authority) {
        return new DeadlineNotice(
                "id",
                "C-2020-00001",
                "warwickshire",
                authority,
                authority.place(),
                "record",
                "Recording the complaint",
                LocalDate.of(2020, 2, 17));
    }

    private static RunningDeadline running(String rule, String due, String warn) {
        return new RunningDeadline(rule, Cases.RECEIVED, LocalDate.parse(due), LocalDate.parse(warn));
    }

    private static AlertPolicies shipped() throws IOException {
        try (var file = new InputStreamReader(AlertPolicies.class.getResourceAsStream("/alert-policies.csv"), UTF_8)) {
            return AlertPolicies.read(file);
        }
    }
}
