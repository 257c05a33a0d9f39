package uk.answerable.portal.search.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.portal.search.rules.Wanted.Problem;

class WantedTest {

    @Test
    void whatIsLeftOutIsNotAskedFor() {
        var wanted = Wanted.of(" violence ", null, "", null, null);

        assertThat(wanted.problems()).isEmpty();
        assertThat(wanted.variables(null)).containsExactly(Map.entry("text", "violence"));
        assertThat(wanted.address(null)).isEqualTo("/search?q=violence");
    }

    @Test
    void aNextPageKeepsWhatWasAsked() {
        var wanted = Wanted.of("\"knife crime\"", "warwickshire", "MINUTES", "2020-01-01", "2020-03-31");

        assertThat(wanted.address("abc"))
                .isEqualTo("/search?q=%22knife+crime%22&force=warwickshire&from=2020-01-01&kind=MINUTES"
                        + "&to=2020-03-31&after=abc");
        assertThat(wanted.variables("abc"))
                .containsEntry("kinds", List.of("MINUTES"))
                .containsEntry("after", "abc");
    }

    @ParameterizedTest
    @CsvSource({
        "ROOT,,,kind",
        ",2020-02-30,,from",
        ",,soon,to",
        ",2020-03-31,2020-01-01,to",
    })
    void whatIsTypedWrongIsSaidAtItsField(String kind, String from, String to, String field) {
        assertThat(Wanted.of("x", null, kind, from, to).problems())
                .extracting(Problem::field)
                .containsExactly(field);
    }

    @Test
    void aTextThatIsTooLongIsSaidWithHowLongItMayBe() {
        assertThat(Wanted.of("x".repeat(201), null, null, null, null).problems())
                .extracting(Problem::text)
                .containsExactly("What you look for may have up to 200 characters");
        assertThat(Wanted.of("  ", null, null, null, null).isNothing()).isTrue();
    }
}
