package uk.answerable.performance.timeliness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthOfCasesTest {

    @ParameterizedTest
    @CsvSource({"20,21,95%", "22,25,88%", "7,7,100%", "0,3,0%", "1,200,1%", "1,3,33%"})
    void printsWholePerCentRoundedHalfUp(long within, long total, String printed) {
        var month = new MonthOfCases(LocalDate.of(2019, 12, 17), within, total, true, Instant.EPOCH);

        var figure = month.figure();

        assertThat(figure.value().printed()).isEqualTo(printed);
        assertThat(figure.value().denominator()).isEqualByComparingTo(String.valueOf(total));
        assertThat(figure.period().label()).isEqualTo("2019-12");
        assertThat(figure.note()).contains("generated");
    }
}
