package uk.answerable.meetings.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.agenda.rules.AgendaItem;
import uk.answerable.meetings.body.rules.BodyIdentity;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.Nation;

/** An item carries the highest marking of its papers, and none where none is marked. */
class MarkingOfPapersTest {

    private static final GovernanceBody BOARD = new GovernanceBody.CommissionersBoard(
            new BodyIdentity("b", "B", "cheshire", Nation.ENGLAND, "", "", "", "", "000"));

    @Test
    void theHighestOfItsPapersIsTheItems() throws JsonProcessingException {
        var agenda = agenda("""
                {"item": "1", "marking": "Official"}, {"item": "1", "marking": "OFFICIAL-SENSITIVE"},
                {"item": "2"}, {"item": "3", "marking": ""}""");

        assertThat(agenda).extracting(AgendaItem::marking).containsExactly(Marking.OFFICIAL_SENSITIVE, null, null);
    }

    @Test
    void aMarkingThatIsNoneStopsTheLoad() {
        assertThatThrownBy(() -> agenda("{\"item\": \"1\", \"marking\": \"RESTRICTED\"}"))
                .hasMessage("no protective marking: RESTRICTED");
    }

    @Test
    void theReferenceDataMarksItsOneScrutinyReportAndNoMore() {
        var set = ReferenceFiles.read();

        assertThat(set.reports()).extracting(report -> report.marking()).containsExactly("OFFICIAL");
        assertThat(set.meetings().stream().flatMap(meeting -> meeting.agenda().stream()))
                .extracting(AgendaItem::marking)
                .containsOnlyNulls();
    }

    private static List<AgendaItem> agenda(String papers) throws JsonProcessingException {
        var meeting = new ObjectMapper().readTree("""
                {"date": "2020-09-08", "papers": [%s], "agenda": [
                  {"number": "1", "title": "a", "part": "public"}, {"number": "2", "title": "b", "part": "public"},
                  {"number": "3", "title": "c", "part": "public"}]}""".formatted(papers));
        return new AgendaReader(meeting, BOARD).agenda();
    }
}
