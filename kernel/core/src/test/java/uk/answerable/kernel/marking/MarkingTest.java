package uk.answerable.kernel.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingTest {

    @ParameterizedTest
    @CsvSource({
        "Official, OFFICIAL",
        "OFFICIAL - SENSITIVE, OFFICIAL_SENSITIVE",
        "Official-Sensitive, OFFICIAL_SENSITIVE",
        "top secret, TOP_SECRET"
    })
    void aMarkingIsReadAsPapersPrintIt(String printed, Marking marking) {
        assertThat(Marking.read(printed)).contains(marking);
    }

    @ParameterizedTest
    @EnumSource(Marking.class)
    void eachIsReadBackFromItsWords(Marking marking) {
        assertThat(Marking.read(marking.words())).contains(marking);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "restricted", "RESTRICTED", "confidential", "unofficial"})
    void whatIsNotOnTheListIsNoMarking(String printed) {
        assertThat(Marking.read(printed)).isEmpty();
    }

    @Test
    void aPackCarriesTheHighestOfWhatItHolds() {
        assertThat(Marking.highest(Stream.of(Marking.OFFICIAL, Marking.SECRET, Marking.OFFICIAL_SENSITIVE)))
                .contains(Marking.SECRET);
        assertThat(Marking.highest(Stream.of())).isEmpty();
    }
}
