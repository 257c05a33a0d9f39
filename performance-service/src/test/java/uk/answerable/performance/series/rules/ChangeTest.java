package uk.answerable.performance.series.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

class ChangeTest {

    private static final Pattern INPUT = Pattern.compile("\\|[a-z_]+=([\\d.,]+)%?");

    /** Every change the documents state and that can be checked, to the digit. */
    static Stream<Arguments> published() throws IOException {
        return derivations()
                .filter(row -> row.get("agrees").startsWith("yes"))
                .filter(row ->
                        row.get("kind").equals("pct_change") || row.get("kind").equals("pp_difference"))
                .filter(row -> row.get("precision").endsWith(" dp"))
                .map(row -> Arguments.of(
                        row.get("id"),
                        row.get("kind"),
                        number(row, 0),
                        number(row, 1),
                        Integer.parseInt(row.get("precision").substring(0, 1)),
                        row.get("recomputed").split("[ %p]")[0]));
    }

    private static Stream<CSVRecord> derivations() throws IOException {
        var file = ChangeTest.class.getResourceAsStream("/expected_derivations.csv");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(file, StandardCharsets.UTF_8))
                .stream();
    }

    private static BigDecimal number(CSVRecord row, int place) {
        var matches = INPUT.matcher(row.get("inputs")).results().toList();
        return new BigDecimal(matches.get(place).group(1).replace(",", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void reproducesPublishedChangesToTheDigit(
            String id, String kind, BigDecimal now, BigDecimal before, int decimals, String recomputed) {
        var change = kind.equals("pct_change")
                ? Change.percent(now, before, decimals)
                : Change.points(now, before, decimals);

        assertThat(change.amount()).isEqualByComparingTo(recomputed);
        assertThat(change.printed()).endsWith(kind.equals("pct_change") ? "%" : "pp");
    }

    @Test
    void thereAreMoreThanFiftyOfThem() {
        try {
            assertThat(published().count()).isGreaterThan(50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fromZeroThereIsNoPerCent() {
        var change = Change.between(count("1"), count("0"));

        assertThat(change).hasValue(new Change("not applicable", ChangeKind.NOT_APPLICABLE, null));
    }

    @Test
    void percentagesDifferByPointsBeforeRounding() {
        var before = percent("82.6%", "82.6", "4177", "5056");
        var now = percent("79.0%", "79.0", "4362", "5521");

        var change = Change.between(now, before).orElseThrow();

        // 79.007 - 82.615 = -3.607; from the printed figures it would be -3.6 as well, from whole ones -4.
        assertThat(change.printed()).isEqualTo("-3.6pp");
        assertThat(change.kind()).isEqualTo(ChangeKind.POINTS);
    }

    @Test
    void aSampleThatDoesNotGiveThePrintedFigureIsNotTrusted() {
        var odd = percent("60%", "60", "30", "53");

        assertThat(odd.unrounded()).isEqualByComparingTo("60");
    }

    @Test
    void signsAndHalves() {
        assertThat(Change.between(count("53"), count("48")).orElseThrow().printed())
                .isEqualTo("+10.4%");
        assertThat(Change.percent(new BigDecimal("1001"), new BigDecimal("1000"), 1)
                        .printed())
                .isEqualTo("+0.1%");
        assertThat(Change.percent(new BigDecimal("2001"), new BigDecimal("2000"), 1)
                        .printed())
                .isEqualTo("+0.1%");
        assertThat(Change.percent(new BigDecimal("1999"), new BigDecimal("2000"), 1)
                        .printed())
                .isEqualTo("-0.1%");
        assertThat(Change.percent(new BigDecimal("7"), new BigDecimal("7"), 1).printed())
                .isEqualTo("0.0%");
        assertThat(Change.points(new BigDecimal("75"), new BigDecimal("76"), 0).printed())
                .isEqualTo("-1pp");
    }

    @Test
    void wordsHaveNoDifference() {
        var fair = new Value("Fair", null, ValueForm.WORD, "grade", null, null);

        assertThat(Change.between(fair, fair)).isEmpty();
        assertThat(Change.between(count("1"), percent("1%", "1", null, null))).isEmpty();
    }

    @Property(tries = 500)
    void aPercentChangeIsWithinHalfAStepOfTheTruth(
            @ForAll @IntRange(min = 0, max = 100_000) int now, @ForAll @IntRange(min = 1, max = 100_000) int before) {
        var change = Change.percent(BigDecimal.valueOf(now), BigDecimal.valueOf(before), 1);

        var truth = 100.0 * (now - before) / before;
        assertThat(Math.abs(change.amount().doubleValue() - truth)).isLessThanOrEqualTo(0.05 + 1e-9);
        assertThat(Integer.signum(change.amount().signum())).isIn(0, Integer.compare(now, before));
    }

    private static Value count(String number) {
        return new Value(number, new BigDecimal(number), ValueForm.COUNT, "offences", null, null);
    }

    private static Value percent(String printed, String number, String above, String below) {
        return new Value(
                printed,
                new BigDecimal(number),
                ValueForm.PERCENT,
                "%",
                above == null ? null : new BigDecimal(above),
                below == null ? null : new BigDecimal(below));
    }
}
