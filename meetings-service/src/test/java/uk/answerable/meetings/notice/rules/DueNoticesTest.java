package uk.answerable.meetings.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.meetings.meeting.store.ElectionsFile;
import uk.answerable.meetings.notice.store.NoticeFiles;

class DueNoticesTest {

    private static final DueNotices RULES = NoticeFiles.dueNotices();
    private static final DueNotices.OpenAction ACTION =
            new DueNotices.OpenAction("id", "2020/13", "cheshire-sb", "cheshire", LocalDate.of(2020, 10, 30));

    /** Published by Friday 6 March 2020 for Monday 16 March. */
    private static final DueNotices.AwaitedAgenda AGENDA = new DueNotices.AwaitedAgenda(
            "id",
            "WK-PCP-2020-03-16",
            "warwickshire-pcp",
            "warwickshire",
            LocalDate.of(2020, 3, 16),
            LocalDate.of(2020, 3, 6));

    @ParameterizedTest
    @CsvSource({
        "2020-10-22,",
        "2020-10-23, action-due",
        "2020-10-30, action-due",
        "2020-10-31, action-overdue",
        "2021-10-31, action-overdue"
    })
    void anActionIsToldBeforeItsDayAndOnceMoreAfterIt(LocalDate today, String kind) {
        assertThat(RULES.of(ACTION, today).map(Notice::kind)).isEqualTo(Optional.ofNullable(kind));
    }

    /** Five working days before Friday 6 March is Friday 28 February; three are Tuesday 3 March. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-02-20 |",
                "2020-02-21 | papers-due 2020-02-28",
                "2020-03-02 | papers-due 2020-02-28",
                "2020-03-03 | papers-due 2020-02-28, deadline-near 2020-03-06",
                "2020-03-06 | papers-due 2020-02-28, deadline-near 2020-03-06",
                "2020-03-07 | breach 2020-03-06",
                "2020-03-16 | breach 2020-03-06",
                "2020-03-17 |"
            })
    void anAgendaIsToldOfWorkedBackFromItsMeeting(LocalDate today, String told) {
        assertThat(RULES.of(AGENDA, today).stream().map(notice -> notice.kind() + " " + notice.due()))
                .isEqualTo(told == null ? List.of() : List.of(told.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({"2020-03-12, false", "2020-03-13, true", "2020-05-14, true", "2020-05-15, false"})
    void aPreElectionPeriodIsToldAFortnightBefore(LocalDate today, boolean told) {
        var period = ElectionsFile.read().getFirst();

        var notice = RULES.of(period, new DueNotices.Board("warwickshire-pcp", "warwickshire"), today);

        assertThat(notice.isPresent()).isEqualTo(told);
        notice.ifPresent(one -> assertThat(one.title()).contains("Friday 27 March 2020"));
        assertThat(RULES.of(period, new DueNotices.Board("cheshire-sb", "cheshire"), today))
                .isEmpty();
    }

    @Test
    void whereNoRuleIsInForceTheDayItselfIsTold() {
        var rules = new DueNotices(new NoticeTimes(List.of(), WorkingDays.ofEnglandAndWales()));

        assertThat(rules.of(ACTION, LocalDate.of(2020, 10, 29))).isEmpty();
        assertThat(rules.of(ACTION, LocalDate.of(2020, 10, 30))).isPresent();
    }

    @Test
    void theHorizonReachesFurtherThanAnythingIsTold() {
        var today = LocalDate.of(2020, 2, 21);

        assertThat(today.plusDays(NoticeFiles.times().horizon(today))).isAfter(LocalDate.of(2020, 3, 16));
    }
}
