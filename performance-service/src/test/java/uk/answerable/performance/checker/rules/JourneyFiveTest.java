package uk.answerable.performance.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker's steps of the fifth journey, in words of our own with the figures of the pack. */
class JourneyFiveTest {

    private static final ReportTable RELEASED = new ReportTable(
            "Released under investigation",
            List.of("Area", "1 Oct 19", "1 Nov 19", "1 Dec 19", "1 Jan 20"),
            List.of(
                    List.of("Nuneaton", "569", "538", "544", "542"),
                    List.of("Leamington", "297", "306", "331", "373"),
                    List.of("Total", "866", "844", "875", "915")));
    private static final ReportTable HATE_CRIME = new ReportTable(
            "Hate crime",
            List.of("", "Oct-19", "Nov-19", "Dec-19"),
            List.of(
                    List.of("North Warwickshire", "48", "43", "32"),
                    List.of("South Warwickshire", "28", "33", "11"),
                    List.of("Warwickshire", "76", "76", "43")));

    @Test
    void aFigureOfJanuaryIsNotNovembers() {
        var findings = check("The November 2019 figure of suspects stands at 915 in this report.");

        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.PERIOD_LABEL);
            assertThat(found.what()).contains("915", "2020-01-01", "875 on 2019-12-01");
        });
    }

    @Test
    void theSameFigureUnderItsOwnDateHolds() {
        assertThat(check("The December 2019 figure of suspects stands at 915 in this report."))
                .isEmpty();
    }

    @Test
    void theTextsNovemberIsNotTheTables() {
        var findings = check("43 hate crimes were recorded in December, a decrease compared to November (81).");

        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.TEXT_V_TABLE);
            assertThat(found.what()).contains("81", "76");
            assertThat(found.why()).contains("sum to 76");
        });
    }

    private static List<Finding> check(String sentence) {
        var hate = sentence.contains("hate");
        var text = (hate ? "Hate crime" : "Released under investigation") + "\n\n" + sentence + "\n";
        return Checker.check("pack", text, List.of(hate ? HATE_CRIME : RELEASED), List.of(), () -> false)
                .findings();
    }
}
