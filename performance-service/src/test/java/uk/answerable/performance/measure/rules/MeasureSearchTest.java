package uk.answerable.performance.measure.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.measure.store.MeasureNames;

class MeasureSearchTest {

    private static final MeasureNames NAMES = new MeasureNames(DictionaryFiles.read());

    private static List<String> found(String text) {
        return MeasureSearch.of(text).orThrow().in(NAMES.all()).stream()
                .map(Measure::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "RUI, released_under_investigation",
        "asb, anti_social_behaviour_incidents",
        "KSI, ksi_casualties",
        "Violence with INJURY, violence_with_injury",
        "violence_with_injury, violence_with_injury",
        "all crime, total_recorded_crime",
        "victim satisfaction: whole, victim_satisfaction_whole_experience"
    })
    void theNearestComesFirst(String text, String code) {
        assertThat(found(text)).first().isEqualTo(code);
    }

    @Test
    void everyWordCounts() {
        assertThat(found("hate satisf whole"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code).contains("hate_crime", "satisfaction", "whole"));
        assertThat(found("hate burglary zebra")).isEmpty();
    }

    @Test
    void theOrderIsTheSameEveryTime() {
        assertThat(found("satisfaction")).isEqualTo(found("satisfaction")).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!"})
    void withoutAWordThereIsNothingToLookFor(String text) {
        assertThatThrownBy(() -> MeasureSearch.of(text).orThrow())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.INVALID_INPUT));
    }

    @Test
    void aTextMayBeTooLong() {
        assertThatThrownBy(() -> MeasureSearch.of("a".repeat(201)).orThrow()).hasMessageContaining("200");
    }
}
