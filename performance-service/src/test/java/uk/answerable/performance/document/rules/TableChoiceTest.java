package uk.answerable.performance.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;

class TableChoiceTest {

    private static final ReadDocument DOCUMENT = ReadDocument.of(
            2,
            List.of(
                    new FoundPart.Line(1, "Victim satisfaction"),
                    TableReadingTest.found("Stage|Dec-19", "Whole|75%"),
                    new FoundPart.Line(2, "Hate crime satisfaction"),
                    TableReadingTest.found("Stage|Nov-19", "Whole|72%")),
            List.of());

    @Test
    void aTableIsMeantByNumberCaptionOrHeading() {
        assertThat(number(new TableChoice(2, null, null, null))).isEqualTo(2);
        assertThat(number(new TableChoice(null, "hate CRIME", null, null))).isEqualTo(2);
        assertThat(number(new TableChoice(null, null, Set.of("Dec-19"), null))).isEqualTo(1);
        assertThat(number(new TableChoice(1, "victim", Set.of("Stage"), null))).isEqualTo(1);
    }

    @Test
    void whatMeansNoneOrTwoIsRefusedWithWhatThereIs() {
        assertThat(refusal(new TableChoice(3, null, null, null)))
                .isEqualTo("The table the mapping names (number 3) is not there; the document has table 1, page 1"
                        + " (Victim satisfaction); table 2, page 1 (Hate crime satisfaction)");
        assertThat(refusal(new TableChoice(null, "satisfaction", null, null))).contains("could mean table 1");
        assertThat(new TableChoice(null, " ", null, null).problems())
                .singleElement()
                .asString()
                .contains("which table");
        assertThat(new TableChoice(0, null, null, null).problems()).hasSize(1);
    }

    @Test
    void theTextOfTheDocumentHoldsItsTablesInTheirPlaces() {
        assertThat(DOCUMENT.text()).startsWith("Victim satisfaction\n\nStage\tDec-19\nWhole\t75%\n\nHate crime");
    }

    private static int number(TableChoice choice) {
        return choice.in(DOCUMENT).orThrow().number();
    }

    private static String refusal(TableChoice choice) {
        return ((Outcome.Refused<DocumentTable>) choice.in(DOCUMENT))
                .reasons()
                .getFirst()
                .message();
    }
}
