package uk.answerable.performance.observation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.performance.measure.rules.ValueKind;

/** Values that are printed as more than a plain number. */
class PrintedFormsTest {

    @ParameterizedTest
    @CsvSource({
        "8th, POSITION, rank, 8, POSITION",
        "42nd, POSITION, rank, 42, POSITION",
        "11th, POSITION, rank, 11, POSITION",
        "+/-1.79, POINTS, percentage points, 1.79, POINTS",
        "\u00b1 8%, POINTS, percentage points, 8, POINTS",
        "'\u00a3870,375.00', MEASURED, GBP, 870375.00, NUMBER",
        "13:24, MEASURED, mm:ss, 804, DURATION",
        "14:01, DURATION, mm:ss, 841, DURATION"
    })
    void keepsTheNumberWithItsPrecision(
            String printed, ValueKind kind, String unit, BigDecimal number, ValueForm form) {
        var reading = ValueReader.read(printed, kind, unit);

        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.value().number()).isEqualTo(number);
            assertThat(read.value().form()).isEqualTo(form);
            assertThat(read.value().printed()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "42st, POSITION, rank",
        "\u00a312, COUNT, offences",
        "24 to 22, RANGE, %",
        "22, RANGE, %",
        "12:75, DURATION, mm:ss"
    })
    void refusesWhatCouldMeanTwoThings(String printed, ValueKind kind, String unit) {
        assertThat(ValueReader.read(printed, kind, unit)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void aRangeHasTwoEndsAndNoNumber() {
        assertThat(ValueReader.read("22% to 24%", ValueKind.RANGE, "%"))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.value().number()).isNull());
        assertThat(Bounds.of("6-9")).contains(new Bounds(new BigDecimal("6"), new BigDecimal("9")));
    }
}
