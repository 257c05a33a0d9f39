package uk.answerable.meetings.meeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.meetings.reference.store.ReferenceFiles;

class MeetingChecksTest {

    private static Meeting reference(String reference) {
        return ReferenceFiles.read().meetings().stream()
                .filter(meeting -> meeting.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWeekdayThatDoesNotFitItsDateIsReported() {
        var plan = new PlannedMeeting(LocalDate.of(2020, 3, 16), DayOfWeek.TUESDAY, null, "");

        var notes = MeetingChecks.notes(Meeting.planned("X-2020-03-16", "x", "X", plan));

        assertThat(notes).containsExactly("the meeting is printed as Tuesday, but 16 March 2020 is a Monday");
    }

    @Test
    void theWorkProgrammeRowOfTheWrongYearIsReported() {
        assertThat(MeetingChecks.notes(reference("WK-PCP-2020-03-16")))
                .anyMatch(note -> note.contains("Victim services review") && note.contains("2 April 2019"));
    }

    @Test
    void theGapsOfTheDecisionSeriesAreReported() {
        assertThat(MeetingChecks.notes(reference("WK-PCP-2020-03-16")))
                .contains("decision notices: the series has no 20106, 20108, 20110-20114, 20116-20121");
    }

    @Test
    void aMeetingInOrderHasNoNotes() {
        assertThat(MeetingChecks.notes(reference("CH-SB-2020-09-08"))).isEmpty();
    }

    @Test
    void aQualifiedTimeIsReported() {
        assertThat(MeetingChecks.notes(reference("CH-SB-2020-08-12")))
                .containsExactly("the finish time is qualified: Part One");
    }

    @Test
    void aSlipInAWorkProgrammeIsReportedWithWhatWouldBeRight() {
        var row = new WorkProgrammeRow("16 March 2020", "Deep dive of Q1 20120/21, the 22rd of its kind");

        assertThat(MeetingChecks.notes(withWorkProgramme(row)))
                .contains(
                        "Q1 20120/21 names no financial year: 20120 has 5 digits; Q1 2020/21 would be right",
                        "22rd is no ordinal; 22nd would be right");
    }

    private static Meeting withWorkProgramme(WorkProgrammeRow row) {
        return new Meeting(
                "X-2020-03-16",
                "x",
                "X",
                LocalDate.of(2020, 3, 16),
                null,
                null,
                null,
                "",
                false,
                "minutes",
                MeetingState.PLANNED,
                new PublicAccess("", null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(row),
                List.of(),
                List.of(),
                List.of());
    }
}
