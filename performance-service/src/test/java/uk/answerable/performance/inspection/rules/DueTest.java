package uk.answerable.performance.inspection.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.inspection.store.InspectionFiles;

class DueTest {

    private static final InspectionPolicies POLICIES = InspectionFiles.policies();

    @ParameterizedTest
    @CsvSource({
        "IMMEDIATELY,2020-01-10,2020-01-10",
        "THREE_MONTHS,2020-01-10,2020-04-10",
        "THREE_MONTHS,2019-11-30,2020-02-29",
        "SIX_MONTHS,2020-01-10,2020-07-10",
        "SIX_MONTHS,2018-07,2019-01-31",
    })
    void isCountedFromPublication(String deadline, String published, LocalDate due) {
        assertThat(Due.of(deadline, base(published, null), POLICIES).on()).isEqualTo(due);
    }

    @Test
    void explainsItself() {
        var due = Due.of("THREE_MONTHS", base("2018-07", null), POLICIES);

        assertThat(due.explanation()).first().asString().contains("31 July 2018");
        assertThat(due.explanation())
                .anySatisfy(sentence -> assertThat(sentence).contains("month of publication only"));
        assertThat(due.explanation()).last().asString().contains("31 October 2018");
    }

    @Test
    void aReportWithoutADayCountsFromTheDayInTheRegisterOrNotAtAll() {
        var board = base(null, LocalDate.of(2017, 7, 3));

        assertThat(Due.of("SIX_MONTHS", board, POLICIES).on()).isEqualTo(LocalDate.of(2018, 1, 3));
        assertThat(Due.of("SIX_MONTHS", base("2014", null), POLICIES))
                .isEqualTo(new Due(null, java.util.List.of("The day of publication is not known.")));
        assertThat(Due.of(null, board, POLICIES).explanation()).containsExactly("The report sets no deadline.");
    }

    @Test
    void aStatedDateIsADayAMonthOrAYear() {
        assertThat(StatedDate.of("published", "2020-02").orThrow().last()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(StatedDate.of("published", "2014").orThrow().last()).isEqualTo(LocalDate.of(2014, 12, 31));
        assertThat(StatedDate.of("published", "soon")).isInstanceOf(Outcome.Refused.class);
    }

    private static CountedFrom base(@Nullable String published, @Nullable LocalDate register) {
        return CountedFrom.of(
                published == null ? null : StatedDate.of("published", published).orThrow(), register, null);
    }
}
