package uk.answerable.performance.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private static final Instant ASKED = Instant.parse("2020-03-16T10:00:00Z");

    @Test
    void itGoesOnAsLongAsFilesFollowEachOther() {
        var printing = printing(ASKED.plusSeconds(90), null);

        assertThat(printing.state(ASKED.plusSeconds(200))).isEqualTo(PrintingState.PRINTING);
        assertThat(printing.failure(ASKED.plusSeconds(200))).isNull();
    }

    @Test
    void silenceMeansThatNobodyPrintsAnyMore() {
        var printing = printing(ASKED.plusSeconds(90), null);

        assertThat(printing.state(ASKED.plusSeconds(211))).isEqualTo(PrintingState.FAILED);
        assertThat(printing.failure(ASKED.plusSeconds(211))).contains("nothing is out");
    }

    @Test
    void anEndingStandsHoweverLongAgo() {
        assertThat(printing(ASKED, Printing.Ending.PUBLISHED).state(ASKED.plusSeconds(1_000_000)))
                .isEqualTo(PrintingState.PUBLISHED);
        assertThat(printing(ASKED, Printing.Ending.FAILED).failure(ASKED.plusSeconds(1)))
                .isEqualTo("because");
    }

    private static Printing printing(Instant moved, Printing.Ending ending) {
        return new Printing(
                true, "governance", ASKED, moved, 3, 8, ending, ending == Printing.Ending.FAILED ? "because" : null);
    }
}
