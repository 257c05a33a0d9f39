package uk.answerable.meetings.agenda.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.body.rules.BodyIdentity;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.Exemption;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.Nation;

class PublishingTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 3, 16);
    private static final LocalDate LATEST = LocalDate.of(2020, 3, 6);
    private static final Exemption PARAGRAPH_3 = new Exemption.ScheduleTwelveA(1, 3);
    private static final GovernanceBody PANEL = body(BodyKind.POLICE_AND_CRIME_PANEL);
    private static final GovernanceBody BOARD = body(BodyKind.COMMISSIONERS_BOARD);

    private static GovernanceBody body(BodyKind kind) {
        return GovernanceBody.of(kind, new BodyIdentity("b", "B", "f", Nation.ENGLAND, "", "", "", "", ""));
    }

    private static AgendaLine line(String number, Part part, @Nullable Exemption exemption, boolean exclusion) {
        return new AgendaLine(ItemNumber.parse(number).orElseThrow(), "Item " + number, part, exemption, exclusion);
    }

    private static Publishing.Agenda panel(AgendaLine... lines) {
        return new Publishing.Agenda(MEETING, LATEST, true, List.of(lines));
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.getFirst().code() + ": " + reasons.getFirst().message()
                : "none";
    }

    @Test
    void anAgendaInTimeIsPublishedWithoutWarning() {
        assertThat(Publishing.check(panel(line("1", Part.PUBLIC, null, false)), LATEST, null))
                .isEqualTo(Outcome.done(List.of()));
    }

    @Test
    void anAgendaIsPublishedLateOnlyWithAReason() {
        var agenda = panel(line("1", Part.PUBLIC, null, false));

        assertThat(refusal(Publishing.check(agenda, LATEST.plusDays(1), " ")))
                .isEqualTo("WRONG_STATE: the latest day to publish was 2020-03-06; a meeting convened at shorter notice"
                        + " says why");
        assertThat(Publishing.check(agenda, LATEST.plusDays(1), "an urgent precept decision"))
                .isEqualTo(Outcome.done(List.of("published after 2020-03-06, the latest day")));
        assertThat(refusal(Publishing.check(agenda, MEETING.plusDays(1), "too late")))
                .startsWith("WRONG_STATE");
        assertThat(refusal(Publishing.check(panel(), LATEST, null))).startsWith("WRONG_STATE");
    }

    @Test
    void aPanelExcludesThePublicByResolutionBeforeItsPrivateItems() {
        var ten = line("10", Part.PRIVATE, PARAGRAPH_3, false);
        var eleven = line("11", Part.PRIVATE, PARAGRAPH_3, false);

        assertThat(refusal(Publishing.check(panel(ten, eleven), LATEST, null)))
                .contains("before item 10")
                .contains("items 10 and 11 under Local Government Act 1972, Schedule 12A, Part 1, paragraph 3");
        assertThat(refusal(Publishing.check(panel(line("12", Part.PUBLIC, null, true), ten), LATEST, null)))
                .startsWith("INVALID_INPUT");
        assertThat(Publishing.check(panel(line("9", Part.PUBLIC, null, true), ten, eleven), LATEST, null))
                .isEqualTo(Outcome.done(List.of()));
        assertThat(refusal(Publishing.check(panel(line("10", Part.PRIVATE, null, false)), LATEST, null)))
                .isEqualTo("INVALID_INPUT: item 10 is private and cites no exemption");
    }

    @Test
    void aBoardStatesItsDecisionInstead() {
        var board = new Publishing.Agenda(
                MEETING,
                null,
                false,
                List.of(
                        line("4", Part.PRIVATE, new Exemption.FreedomOfInformation(31), false),
                        line("5", Part.PRIVATE, new Exemption.FreedomOfInformation(43), false)));

        assertThat(Publishing.check(board, MEETING, null)).isEqualTo(Outcome.done(List.of()));
        assertThat(Publishing.exclusion(board))
                .contains("Decided to take in private item 4 under Freedom of Information Act 2000, section 31;"
                        + " item 5 under Freedom of Information Act 2000, section 43");
    }

    private static ItemEntry entry(String number, Part part, @Nullable String exemption) {
        return new ItemEntry(number, "Complaints", part, exemption, "report", "", "");
    }

    @Test
    void anItemCitesWhatItsBodyMay() {
        assertThat(entry("10", Part.PRIVATE, "Sch 12A para 3").check(PANEL, MEETING, known -> true))
                .isEqualTo(
                        Outcome.done(new ItemEntry.Valid(ItemNumber.parse("10").orElseThrow(), PARAGRAPH_3)));
        assertThat(refusal(entry("10", Part.PRIVATE, "FOIA s31").check(PANEL, MEETING, known -> true)))
                .startsWith("UNKNOWN_CODE");
        assertThat(refusal(entry("4", Part.PRIVATE, "Sch 12A para 3").check(BOARD, MEETING, known -> true)))
                .startsWith("UNKNOWN_CODE");
        assertThat(refusal(entry("4", Part.PRIVATE, "s99").check(BOARD, MEETING, known -> false)))
                .startsWith("UNKNOWN_CODE");
        assertThat(refusal(entry("4", Part.PUBLIC, "s31").check(BOARD, MEETING, known -> true)))
                .startsWith("INVALID_INPUT");
        assertThat(refusal(entry("four", Part.PUBLIC, null).check(BOARD, MEETING, known -> true)))
                .startsWith("INVALID_INPUT");
    }

    @Test
    void whatWasPublicStaysPublicAndWhatWasPrivateIsToldOf() {
        assertThat(refusal(entry("2", Part.PRIVATE, "s31").change(Part.PUBLIC, false, "slip")))
                .startsWith("WRONG_STATE");
        assertThat(entry("2", Part.PUBLIC, null).change(Part.PRIVATE, false, "the reason ended"))
                .isEqualTo(Outcome.done(List.of("item 2 was private and is public now")));
        assertThat(refusal(entry("2", Part.PUBLIC, null).change(Part.PUBLIC, false, null)))
                .startsWith("INVALID_INPUT");
        assertThat(refusal(entry("2", Part.PUBLIC, null).change(Part.PUBLIC, true, "slip")))
                .startsWith("WRONG_STATE");
        assertThat(refusal(entry("2", Part.PUBLIC, null).add(" "))).startsWith("INVALID_INPUT");
    }
}
