package uk.answerable.performance.observation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.performance.measure.rules.ValueKind;

class ValueReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,792 | COUNT | offences | 3792 | COUNT",
                "2,789,254 | MEASURED | GBP | 2789254 | NUMBER",
                "95% | PERCENT | % | 95 | PERCENT",
                "83.6% | PERCENT | % recorded | 83.6 | PERCENT",
                "73 | PERCENT | % confident | 73 | PERCENT",
                "-49.2% | PERCENT_CHANGE | % | -49.2 | PERCENT",
                "+4.7% | PERCENT_CHANGE | % | 4.7 | PERCENT",
                "8% | POINTS | percentage points | 8 | POINTS",
                "963.00 | MEASURED | FTE | 963.00 | NUMBER",
                "0.0 | COUNT | count | 0 | COUNT",
                "13:24 | DURATION | mm:ss | 804 | DURATION",
                "13:24 | MEASURED | mm:ss | 804 | DURATION",
                "260/340 | SHARE | crimes | 260 | SHARE",
                "42 | POSITION | rank | 42 | POSITION",
            })
    void readsWhatSourcesPrint(String printed, ValueKind kind, String unit, String number, ValueForm form) {
        var reading = ValueReader.read(printed, kind, unit);

        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.value().number()).hasToString(number);
            assertThat(read.value().form()).isEqualTo(form);
            assertThat(read.value().printed()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5 | COUNT | count | a count is a whole number",
                "95%% | PERCENT | % | the per cent sign stands twice",
                "9%5% | PERCENT | % | the per cent sign stands twice",
                "95%1 | PERCENT | % | digits after the per cent sign look like a footnote",
                "76¹ | COUNT | offences | a footnote mark stands at the figure",
                "76* | COUNT | offences | a footnote mark stands at the figure",
                "76 [2] | COUNT | offences | a footnote mark stands at the figure",
                "3,7921 | COUNT | offences | the commas do not stand at thousands",
                "37,92 | COUNT | offences | the commas do not stand at thousands",
                "951% | PERCENT | % | not between 0 and 100",
                "-5 | COUNT | offences | below the smallest possible",
                "12% | COUNT | offences | a count has no per cent sign",
                "95 | PERCENT | offences | no per cent sign",
                "12% | NUMBER | per 1,000 | a per cent sign, but",
                "13:64 | DURATION | mm:ss | not minutes and seconds",
                "9/8 | SHARE | crimes | a share cannot be more than its whole",
                "0/0 | SHARE | crimes | a share cannot be more than its whole",
                "many | COUNT | offences | not a number",
                "Maybe | FLAG | flag | not a flag",
                "Splendid | GRADE | grade | not a grade",
                "1e6 | NUMBER | GBP | not a number",
                "12345678901234567890123456789 | NUMBER | GBP | longer than any figure",
                "'' | COUNT | offences | no value",
            })
    void refusesWhatCouldMeanTwoThings(String printed, ValueKind kind, String unit, String reason) {
        var reading = ValueReader.read(printed, kind, unit);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).startsWith(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.0 | COUNT | count | printed with decimals although a count; read as 12",
                "73 | PERCENT | % | printed without a per cent sign; read as per cent",
                "8% | POINTS | percentage points | printed with a per cent sign, read as percentage points",
            })
    void saysHowItReadWhatIsUnusual(String printed, ValueKind kind, String unit, String note) {
        var reading = ValueReader.read(printed, kind, unit);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.notes()).containsExactly(note));
    }

    @ParameterizedTest
    @CsvSource({"(blank)", "Y", "N", "S", "Y (low)"})
    void keepsWordsAsWords(String printed) {
        var reading = ValueReader.read(printed, ValueKind.FLAG, "flag");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.value().number()).isNull());
    }
}
