package uk.answerable.meetings.agenda.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.meetings.body.rules.BodyIdentity;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.MeetingPolicies;
import uk.answerable.meetings.body.rules.Nation;
import uk.answerable.meetings.reference.store.ReferenceFiles;

class PublicationDeadlineTest {

    private static final MeetingPolicies POLICIES = ReferenceFiles.read().policies();

    private static BodyIdentity in(Nation nation) {
        return new BodyIdentity("x", "X", "x", nation, "", "", "", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLAND, 2020-03-16, 2020-03-06",
        "ENGLAND, 2021-04-08, 2021-03-29",
        "ENGLAND, 2022-06-09, 2022-05-30",
        "ENGLAND, 2026-01-05, 2025-12-23",
        "WALES, 2025-04-24, 2025-04-16",
    })
    void aPanelPublishesItsAgendaSoManyClearDaysBefore(Nation nation, LocalDate meeting, LocalDate latest) {
        var panel = new GovernanceBody.PoliceAndCrimePanel(in(nation));

        var deadline = PublicationDeadline.of(panel, meeting, POLICIES, WorkingDays.ofEnglandAndWales())
                .orElseThrow();

        assertThat(deadline.latestDay()).isEqualTo(latest);
        assertThat(deadline.explanation()).hasSizeGreaterThan(2);
        assertThat(deadline.source()).contains("s.100B");
    }

    @Test
    void noStatuteSetsABoardOne() {
        var board = new GovernanceBody.CommissionersBoard(in(Nation.ENGLAND));

        var deadline =
                PublicationDeadline.of(board, LocalDate.of(2020, 9, 8), POLICIES, WorkingDays.ofEnglandAndWales());

        assertThat(deadline).isEmpty();
    }
}
