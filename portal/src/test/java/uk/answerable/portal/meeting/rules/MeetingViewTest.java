package uk.answerable.portal.meeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.meeting.rules.AgendaRow.Detail;
import uk.answerable.portal.meeting.rules.MeetingAnswer.AgendaVersion;
import uk.answerable.portal.meeting.rules.MeetingAnswer.Exemption;
import uk.answerable.portal.meeting.rules.MeetingAnswer.Item;
import uk.answerable.portal.meeting.rules.MeetingAnswer.Meeting;

class MeetingViewTest {

    private static final Exemption PARAGRAPH_3 =
            new Exemption("Local Government Act 1972, Schedule 12A", "Part 1, paragraph 3", null);

    @Test
    void aPrivateItemIsItsHeadingAndTheExemptionCited() {
        var row = AgendaRow.of(item("PRIVATE", PARAGRAPH_3, null, null));

        assertThat(row.isPrivate()).isTrue();
        assertThat(row.headingOnly()).isTrue();
        assertThat(row.exemption()).isEqualTo("Local Government Act 1972, Schedule 12A, Part 1, paragraph 3");
        assertThat(row.details()).isEmpty();
    }

    @Test
    void whoeverTheGraphGivesMoreSeesMore() {
        var row = AgendaRow.of(item("PRIVATE", PARAGRAPH_3, "exempt minutes", ""));

        assertThat(row.headingOnly()).isFalse();
        assertThat(row.details()).containsExactly(new Detail("Kind", "exempt minutes"));
    }

    @Test
    void aPublicItemIsNeverAHeadingOnly() {
        assertThat(AgendaRow.of(item("PUBLIC", null, null, null)).headingOnly()).isFalse();
    }

    @Test
    void aPartOfAnUnknownNameIsShownAsPrivate() {
        assertThat(AgendaRow.of(item("SEALED", null, null, null)).isPrivate()).isTrue();
    }

    @Test
    void aMeetingReadsInWords() {
        var view = MeetingView.of(new Meeting(
                "CH-SB-2020-08-12",
                "Scrutiny Board",
                LocalDate.of(2020, 8, 12),
                LocalTime.of(11, 0),
                LocalTime.of(13, 5),
                "",
                "MINUTES_CONFIRMED",
                LocalDate.of(2020, 8, 5),
                "",
                null,
                List.of(new AgendaVersion(1)),
                List.of(),
                List.of(),
                null,
                "OFFICIAL_SENSITIVE"));

        assertThat(view.date()).isEqualTo("Wednesday 12 August 2020");
        assertThat(view.time()).isEqualTo("11am to 1:05pm");
        assertThat(view.state()).isEqualTo("minutes confirmed");
        assertThat(view.moved()).isEqualTo("Moved from 5 August 2020");
        assertThat(view.venue()).isNull();
        assertThat(view.body()).isEqualTo("Scrutiny Board");
        assertThat(view.marking()).isEqualTo("OFFICIAL-SENSITIVE");
        assertThat(view.packed()).isTrue();
    }

    @Test
    void whatIsUnmarkedStaysUnmarked() {
        assertThat(MeetingView.marking(null)).isNull();
    }

    private static Item item(String part, @Nullable Exemption exemption, @Nullable String kind, @Nullable String note) {
        return new Item("10", "Exempt minutes", part, exemption, kind, null, null, note, null, null);
    }
}
