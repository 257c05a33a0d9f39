package uk.answerable.meetings.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.answerable.meetings.agenda.rules.AgendaItem;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.ExemptionRegime;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.meeting.rules.Meeting;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.reference.rules.ReferenceSet;

class ReferenceFilesTest {

    private static final ReferenceSet SET = ReferenceFiles.read();
    private static final String REPORT = "WK-OPCC-SCRUTINY-Q3-2019-20";

    private static Meeting meeting(String reference) {
        return SET.meetings().stream()
                .filter(meeting -> meeting.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static AgendaItem item(String meeting, String number) {
        return meeting(meeting).agenda().stream()
                .filter(item -> item.number().printed().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSetHasNoFaults() {
        assertThat(SET.faults()).isEmpty();
    }

    @Test
    void everyBodyThatMeetsHasItsKind() {
        assertThat(SET.bodies())
                .filteredOn(body -> body.kind() != BodyKind.OTHER)
                .extracting(body -> body.code() + " " + body.kind())
                .containsExactly(
                        "warwickshire-pcp POLICE_AND_CRIME_PANEL",
                        "warwickshire-pam ASSURANCE_MEETING",
                        "cheshire-sb COMMISSIONERS_BOARD",
                        "cheshire-ssb COMMISSIONERS_BOARD",
                        "west-mercia-mam ASSURANCE_MEETING");
    }

    @Test
    void everyPrivateItemCitesTheRegimeOfItsBody() {
        var privateItems = SET.meetings().stream()
                .flatMap(meeting -> meeting.agenda().stream())
                .filter(AgendaItem::isPrivate)
                .toList();

        assertThat(privateItems)
                .hasSize(7)
                .allSatisfy(item -> assertThat(item.exemption()).isNotNull());
    }

    @Test
    void anItemThatPrintsNoExemptionHasThatOfItsPart() {
        var item = item("WK-PCP-2020-03-16", "11");

        assertThat(item.part()).isEqualTo(Part.PRIVATE);
        assertThat(Objects.requireNonNull(item.exemption()).provision()).isEqualTo("Part 1, paragraph 3");
    }

    @Test
    void theBoardCitesFreedomOfInformation() {
        var exemption = Objects.requireNonNull(item("CH-SB-2020-09-08", "5").exemption());

        assertThat(exemption.regime()).isEqualTo(ExemptionRegime.FOIA);
        assertThat(exemption.provision()).isEqualTo("section 31");
    }

    @Test
    void minutesOfPrivateItemsArePrivate() {
        var minutes = meeting("WK-PCP-2020-02-03").minutes();

        assertThat(minutes)
                .filteredOn(paragraph -> paragraph.part() == Part.PRIVATE)
                .extracting(paragraph -> paragraph.anchor())
                .containsExactly("8", "9", "10");
        assertThat(minutes).allMatch(paragraph -> paragraph.anchorAssigned());
    }

    @Test
    void everyActionOfTheDataWasRaisedInPublicMinutes() {
        assertThat(SET.meetings())
                .flatExtracting(Meeting::actions)
                .hasSize(18)
                .allMatch(action -> action.part() == Part.PUBLIC);
    }

    @Test
    void theMovedMeetingKeepsItsDayAndReason() {
        var move = Objects.requireNonNull(meeting("WK-PCP-2020-03-16").move());

        assertThat(move.originalDate()).isEqualTo(LocalDate.of(2020, 4, 2));
        assertThat(move.reason()).contains("pre-election");
    }

    @Test
    void announcedMeetingsArePlannedOnce() {
        assertThat(SET.meetings())
                .filteredOn(meeting -> meeting.state() == MeetingState.PLANNED)
                .extracting(Meeting::reference)
                .containsExactly(
                        "WK-PCP-2020-06-18",
                        "WK-PCP-2020-09-24",
                        "WK-PCP-2020-11-19",
                        "WK-PCP-2021-02-01",
                        "WK-PCP-2021-04-01");
    }

    @Test
    void everyRequestIsMirroredByItsAnswer() {
        var requests = SET.reports().getFirst().requests();

        assertThat(requests)
                .extracting(request -> request.number() + " "
                        + Objects.requireNonNull(request.answer()).reference())
                .containsExactly("1 1.3", "2 1.4", "3 1.5", "4 1.6", "5 1.7", "6 1.8", "7 1.9");
    }

    @Test
    void theAskThatWasLostIsKept() {
        assertThat(SET.reports().getFirst().unanswered())
                .extracting(ask -> ask.topic())
                .containsExactly("Violence with injury explanation", "Domestic abuse repeat victims");
    }

    @Test
    void bothSidesOfADisputeStand() {
        assertThat(SET.reports().getFirst().disputes())
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.positions()).hasSize(2));
    }

    @Test
    void victimSatisfactionIsTiedToWhatScrutinisedIt() {
        var tied = SET.crosswalk().rows().stream()
                .filter(row -> "victim_satisfaction_whole_experience".equals(row.measure()))
                .map(row -> row.kind() + " " + row.subject())
                .toList();

        assertThat(tied)
                .contains(
                        "REQUEST " + REPORT + "#2",
                        "DEEP_DIVE warwickshire#Victim management, services and satisfaction",
                        "AGENDA_ITEM WK-PCP-2020-03-16#2(2)",
                        "AGENDA_ITEM WK-PCP-2020-03-16#2(3)",
                        "AGENDA_ITEM WK-PCP-2020-03-16#2(4)",
                        "AGENDA_ITEM WK-PCP-2020-03-16#2(6)")
                .noneMatch(row -> row.startsWith("TOPIC"));
    }

    @Test
    void aTopicThatNoMeasureFitsSaysSo() {
        assertThat(SET.crosswalk().reviewed(SubjectKind.REQUEST, REPORT + "#1")).isTrue();
        assertThat(SET.crosswalk().measures(SubjectKind.REQUEST, REPORT + "#1")).isEqualTo(List.of());
    }
}
