package uk.answerable.meetings.body.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionTest {

    private static final BodyIdentity ANY =
            new BodyIdentity("x", "X", "warwickshire", Nation.ENGLAND, "", "", "", "", "004");

    private static final LocalDate DAY = LocalDate.of(2020, 9, 8);

    @ParameterizedTest
    @CsvSource({
        "'Sch 12A para 3', 'Part 1, paragraph 3'",
        "'LGA 1972 Sch 12A Part 1 para 3', 'Part 1, paragraph 3'",
        "'Local Government Act 1972, Schedule 12A Part 1, paragraph 3', 'Part 1, paragraph 3'",
        "'Schedule 12A, Part 4, paragraph 14', 'Part 4, paragraph 14'",
        "'FOI s31', 'section 31'",
        "'31 Law Enforcement', 'section 31'",
        "'s43 Commercial Interests', 'section 43'",
    })
    void readsCitationsAsAgendasPrintThem(String cited, String provision) {
        var exemption = Exemption.parse(cited, Nation.ENGLAND);

        assertThat(exemption).map(Exemption::provision).contains(provision);
    }

    @Test
    void aScheduleWithoutAPartMeansTheNationsOwn() {
        var exemption = Exemption.parse("Sch 12A para 14", Nation.WALES);

        assertThat(exemption).map(Exemption::provision).contains("Part 4, paragraph 14");
    }

    @ParameterizedTest
    @CsvSource({"none", "restricted", "''", "at the discretion of the chair"})
    void whatCitesNothingIsNoExemption(String text) {
        assertThat(Exemption.parse(text, Nation.ENGLAND)).isEmpty();
    }

    @Test
    void aPanelCannotCiteFreedomOfInformation() {
        var panel = new GovernanceBody.PoliceAndCrimePanel(ANY);

        assertThat(panel.exemption("FOI s31", DAY)).isEmpty();
        assertThat(panel.exemption("Sch 12A para 3", DAY)).isPresent();
    }

    @Test
    void aBoardCannotCiteTheScheduleAndSetsNoClearDays() {
        var board = new GovernanceBody.CommissionersBoard(ANY);

        assertThat(board.exemption("Sch 12A para 3", DAY)).isEmpty();
        assertThat(board.law(new MeetingPolicies(List.of()), DAY).clearDays()).isNull();
    }
}
