package uk.answerable.meetings.programme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.programme.rules.Programme.Occasion;

class ProgrammeTest {

    private static final String PANEL = "warwickshire-pcp";
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 18);
    private static final Occasion MEETING = new Occasion(PANEL, MeetingState.PLANNED, JUNE);
    private static final Occasion HELD = new Occasion(PANEL, MeetingState.HELD, JUNE);
    private static final Occasion ANOTHERS = new Occasion("cheshire-sb", MeetingState.PLANNED, JUNE);

    private static <T> List<ProblemCode> codes(Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    @Test
    void updatesAreWantedMonthsAfterTheMeeting() {
        assertThat(Programme.add(PANEL, ProgrammeSection.DATED, "Independent force", MEETING, List.of(18, 6))
                        .orThrow())
                .containsExactly(LocalDate.of(2020, 12, 18), LocalDate.of(2021, 12, 18));
        assertThat(codes(Programme.add(PANEL, ProgrammeSection.DATED, "x", MEETING, List.of(0))))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(Programme.add(PANEL, ProgrammeSection.STANDING, "x", null, List.of(6))))
                .containsExactly(ProblemCode.INVALID_INPUT);
    }

    @Test
    void onlyADatedRowNamesAMeetingAndOneToComeOfItsBody() {
        assertThat(codes(Programme.add(PANEL, ProgrammeSection.DATED, "x", null, List.of())))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(Programme.add(PANEL, ProgrammeSection.BRIEFING_NOTE, "x", MEETING, List.of())))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(Programme.add(PANEL, ProgrammeSection.DATED, "x", HELD, List.of())))
                .containsExactly(ProblemCode.WRONG_STATE);
        assertThat(codes(Programme.add(PANEL, ProgrammeSection.DATED, "x", ANOTHERS, List.of())))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(Programme.add(PANEL, ProgrammeSection.STANDING, " ", null, List.of())))
                .containsExactly(ProblemCode.INVALID_INPUT);
    }

    @Test
    void aRowLeavesByBeingMetOrCarriedForwardWithAReason() {
        assertThat(Programme.carry(PANEL, ProgrammeState.OPEN, null, " election ")
                        .orThrow())
                .isEqualTo("election");
        assertThat(codes(Programme.carry(PANEL, ProgrammeState.OPEN, MEETING, "")))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(Programme.carry(PANEL, ProgrammeState.OPEN, HELD, "election")))
                .containsExactly(ProblemCode.WRONG_STATE);
        assertThat(codes(Programme.meet(ProgrammeState.OPEN, " "))).containsExactly(ProblemCode.INVALID_INPUT);
        for (var state : List.of(ProgrammeState.MET, ProgrammeState.CARRIED_FORWARD)) {
            assertThat(codes(Programme.meet(state, "item 2(5)"))).containsExactly(ProblemCode.WRONG_STATE);
            assertThat(codes(Programme.timetable(PANEL, state, MEETING))).containsExactly(ProblemCode.WRONG_STATE);
            assertThat(codes(Programme.carry(PANEL, state, MEETING, "x"))).containsExactly(ProblemCode.WRONG_STATE);
        }
    }
}
