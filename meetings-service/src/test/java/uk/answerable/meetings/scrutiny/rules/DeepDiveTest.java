package uk.answerable.meetings.scrutiny.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.meetings.reference.rules.OwnedDeepDive;
import uk.answerable.meetings.reference.store.ReferenceFiles;

/** The two slips of source 004 are told, and no third. */
class DeepDiveTest {

    @Test
    void aQuarterOfAnotherYearAndAYearOfFiveDigitsAreTold() {
        assertThat(notes("Charge / NFA ratio"))
                .containsExactly("Q4 2020/21 is January to March 2021, in a text of 2020-01-20;"
                        + " Q4 2019/20 would be January to March 2020");
        assertThat(notes("Serious and organised crime"))
                .containsExactly("20120/21 names no financial year: 20120 has 5 digits; 2020/21 would be right");
    }

    @Test
    void whatIsInOrderHasNoNotes() {
        assertThat(notes("101 performance")).isEmpty();
        assertThat(notes("Crime data integrity")).isEmpty();
    }

    private static List<String> notes(String topic) {
        OwnedDeepDive found = ReferenceFiles.read().deepDives().stream()
                .filter(owned -> owned.deepDive().topic().equals(topic))
                .findFirst()
                .orElseThrow();
        return found.deepDive().notes(found.textOf());
    }
}
