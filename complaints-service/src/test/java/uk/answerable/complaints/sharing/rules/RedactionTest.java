package uk.answerable.complaints.sharing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.complaints.casework.rules.Cases.refused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.person.rules.ComplainantStanding;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.Part;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.complaints.person.rules.PersonalDetails;
import uk.answerable.complaints.person.rules.ServingAs;
import uk.answerable.kernel.errors.ProblemCode;

/** What is taken out of a copy for whom. */
class RedactionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final List<Person> PEOPLE = List.of(
            new Person(
                    1,
                    new Part.Complainant(ComplainantStanding.ADVERSELY_AFFECTED),
                    details(Map.of(Detail.NAME, "Quendryl Vexatine-Umbrothe", Detail.TELEPHONE, "01926 555 010"))),
            new Person(
                    2,
                    new Part.PersonServing(ServingAs.OFFICER),
                    details(Map.of(Detail.NAME, "Mordwick", Detail.SERVICE_NUMBER, "4711"))));
    private static final String WRITTEN =
            "I am QUENDRYL  Vexatine-\nUmbrothe; call 01926 555 010. PC 4711 Mordwick (not Mordwickson) knows my sister Zia.";

    @Test
    void whatIsLeftOutIsTakenOutOfTheTextHoweverItIsWritten() {
        var redacted = Redaction.of(PEOPLE, Set.of(SharedField.STATEMENT), List.of("my sister Zia"))
                .of(WRITTEN);
        assertThat(redacted)
                .doesNotContainIgnoringCase("Quendryl", "Vexatine", "Umbrothe", "555", "4711", "sister")
                .contains("Mordwickson", Redaction.MARK)
                .doesNotContain("Mordwick ");
    }

    @Test
    void whatIsShownStays() {
        assertThat(Redaction.of(PEOPLE, EnumSet.allOf(SharedField.class), List.of())
                        .of(WRITTEN))
                .isEqualTo(WRITTEN);
    }

    @Test
    void aBodyIsShownWhatItsPurposeNeedsAndNothingForAnother() {
        var policies = SharingPolicies.shipped();
        assertThat(policies.of(ShareRecipient.POLICE_AND_CRIME_PANEL, SharePurpose.OVERSIGHT, TODAY)
                        .orThrow()
                        .shown())
                .isEmpty();
        assertThat(policies.of(ShareRecipient.LOCAL_POLICING_BODY, SharePurpose.REVIEW, TODAY)
                        .orThrow()
                        .shown())
                .contains(SharedField.STATEMENT)
                .doesNotContain(SharedField.COMPLAINANT_BIRTH);
        refused(
                policies.of(ShareRecipient.POLICE_AND_CRIME_PANEL, SharePurpose.REFERRAL, TODAY),
                ProblemCode.INVALID_INPUT,
                "only for oversight");
        assertThat(policies.all())
                .allSatisfy(policy -> assertThat(policy.source()).isNotBlank());
    }

    @Test
    void aReasonIsAskedForAndPassagesMustStandInTheText() {
        var order = new ShareOrder(
                ShareRecipient.INDEPENDENT_OFFICE, SharePurpose.REFERRAL, "Asked for.", List.of("My  sister zia"));
        assertThat(order.checked(WRITTEN).orThrow().reason()).isEqualTo("Asked for.");
        refused(order.checked("nothing of it"), ProblemCode.INVALID_INPUT, "does not stand");
        refused(
                new ShareOrder(ShareRecipient.FORCE, SharePurpose.HANDLING, " ", List.of()).checked(WRITTEN),
                ProblemCode.INVALID_INPUT,
                "empty");
        refused(
                new ShareOrder(ShareRecipient.FORCE, SharePurpose.HANDLING, "a\u0007", List.of()).checked(WRITTEN),
                ProblemCode.INVALID_INPUT,
                "control character");
    }

    private static PersonalDetails details(Map<Detail, String> texts) {
        return PersonalDetails.kept(texts);
    }
}
