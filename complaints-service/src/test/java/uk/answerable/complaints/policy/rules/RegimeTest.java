package uk.answerable.complaints.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regime follows the day received, and an earlier live matter. */
class RegimeTest {

    @ParameterizedTest
    @CsvSource({
        "2018-01-01,, REGIME_2012",
        "2020-01-31,, REGIME_2012",
        "2020-02-01,, REGIME_2020",
        "2025-05-27,, REGIME_2020",
        "2025-05-28,, REGIME_2020_AMENDED_2025",
        "2020-03-10, REGIME_2012, REGIME_2012",
        "2025-06-01, REGIME_2020, REGIME_2020",
        "2020-03-10, REGIME_2020, REGIME_2020",
        "2019-12-01, REGIME_2020, REGIME_2012"
    })
    void aComplaintFollowsTheLawOfItsDayOrOfTheLiveMatterItBelongsTo(
            LocalDate received, Regime linkedLiveMatter, Regime regime) {
        assertThat(Regime.of(received, Optional.ofNullable(linkedLiveMatter))).isEqualTo(regime);
    }
}
