package uk.answerable.complaints.person.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.vault.BlindIndex;

/** Who is kept of a case, and what of them. */
class PeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 7, 30);
    private static final Part COMPLAINANT = new Part.Complainant(ComplainantStanding.WITNESS);

    @Test
    void blanksAreNotKeptAndTextsAreStripped() {
        var details = details(Map.of(Detail.NAME, " A N Other ", Detail.EMAIL, "  "), PartName.COMPLAINANT);
        assertThat(details.get(Detail.NAME)).contains("A N Other");
        assertThat(details.known()).containsExactly(Detail.NAME);
    }

    @Test
    void printingDetailsShowsWhichThereAreAndNeverWhatTheyHold() {
        var details = details(Map.of(Detail.NAME, "A N Other", Detail.BORN_ON, "1970-01-31"), PartName.COMPLAINANT);
        assertThat(new Person(1, COMPLAINANT, details).toString())
                .contains("name bornOn")
                .doesNotContain("Other", "1970");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINANT, BORN_ON, 2021-07-31, input.bornOn",
        "COMPLAINANT, BORN_ON, 1870-01-01, input.bornOn",
        "COMPLAINANT, BORN_ON, 31.1.1970, input.bornOn",
        "COMPLAINANT, EMAIL, nobody, input.email",
        "COMPLAINANT, EMAIL, 'a b@example.org', input.email",
        "COMPLAINANT, TELEPHONE, 12345, input.telephone",
        "COMPLAINANT, TELEPHONE, ask at the desk, input.telephone",
        "COMPLAINANT, SERVICE_NUMBER, 1234, input.serviceNumber",
        "PERSON_SERVING, ADDRESS, Station Road, input.address",
        "REPRESENTATIVE, BORN_ON, 1970-01-31, input.bornOn"
    })
    void whatCannotBeIsNamedByItsFieldAndNotRepeated(PartName part, Detail detail, String text, String field) {
        var refusals = refusals(Map.of(Detail.NAME, "A N Other", detail, text), part);
        assertThat(refusals).extracting(Refusal::field).containsExactly(field);
        assertThat(refusals.getFirst().message()).doesNotContain(text);
    }

    @Test
    void somebodyHasANameOrAServiceNumber() {
        assertThat(refusals(Map.of(Detail.EMAIL, "a@example.org"), PartName.COMPLAINANT))
                .extracting(Refusal::field)
                .containsExactly("input.name");
        assertThat(details(Map.of(Detail.SERVICE_NUMBER, "1234"), PartName.PERSON_SERVING)
                        .known())
                .containsExactly(Detail.SERVICE_NUMBER);
    }

    @Test
    void aNameOfAMegabyteAndAControlCharacterAreRefused() {
        assertThat(refusals(Map.of(Detail.NAME, "x".repeat(1_000_000)), PartName.COMPLAINANT))
                .hasSize(1);
        assertThat(refusals(Map.of(Detail.NAME, "x".repeat(201)), PartName.COMPLAINANT))
                .hasSize(1);
        assertThat(refusals(Map.of(Detail.NAME, "A\u0000B"), PartName.COMPLAINANT))
                .hasSize(1);
    }

    @Test
    void somebodyActsForOneComplainantWithWrittenConsent() {
        var people = new People(List.of(COMPLAINANT, new Part.PersonServing(ServingAs.OFFICER)));
        assertThat(people.next(new Part.Representative(1, TODAY), TODAY)).isEqualTo(Outcome.done(3));
        assertField(people.next(new Part.Representative(2, TODAY), TODAY), "input.actsFor");
        assertField(people.next(new Part.Representative(3, TODAY), TODAY), "input.actsFor");
        assertField(people.next(new Part.Representative(0, TODAY), TODAY), "input.actsFor");
        assertField(people.next(new Part.Representative(1, TODAY.plusDays(1)), TODAY), "input.consentOn");
        var acted = new People(List.of(COMPLAINANT, new Part.Representative(1, TODAY)));
        assertField(acted.next(new Part.Representative(1, TODAY), TODAY), "input.actsFor");
    }

    @Test
    void aCaseNamesAHundredPeople() {
        var full = new People(Collections.nCopies(People.MOST, COMPLAINANT));
        assertThat(full.next(COMPLAINANT, TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void onlyComplainantsAreMarkedAndANameAloneMarksNobody() {
        var index = BlindIndex.of(key());
        var one = details(
                Map.of(Detail.NAME, "Zoë O'Néill", Detail.BORN_ON, "1970-01-31", Detail.TELEPHONE, "+44 1926 000000"),
                PartName.COMPLAINANT);
        var other = details(
                Map.of(Detail.NAME, "ZOE O NEILL", Detail.BORN_ON, "1970-01-31", Detail.TELEPHONE, "01926 000000"),
                PartName.COMPLAINANT);
        var marks = Resemblance.marks(COMPLAINANT, one, index);
        assertThat(marks).containsOnlyKeys(Resemblance.NAME_AND_BIRTH_DATE, Resemblance.TELEPHONE);
        assertThat(Resemblance.marks(COMPLAINANT, other, index)).isEqualTo(marks);
        assertThat(Resemblance.marks(
                        COMPLAINANT, details(Map.of(Detail.NAME, "A N Other"), PartName.COMPLAINANT), index))
                .isEmpty();
        assertThat(Resemblance.marks(new Part.PersonServing(ServingAs.OFFICER), one, index))
                .isEmpty();
    }

    private static PersonalDetails details(Map<Detail, String> given, PartName part) {
        return PersonalDetails.of(new HashMap<Detail, @Nullable String>(given), part, "input", TODAY)
                .orThrow();
    }

    private static List<Refusal> refusals(Map<Detail, String> given, PartName part) {
        return PersonalDetails.of(new HashMap<Detail, @Nullable String>(given), part, "input", TODAY)
                        instanceof Outcome.Refused<PersonalDetails>(var reasons)
                ? reasons
                : List.of();
    }

    private static void assertField(Outcome<Integer> outcome, String field) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Refusal) refused.reasons().getFirst()).field())
                                .isEqualTo(field));
    }

    private static String key() {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) 3);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
