package uk.answerable.meetings.search.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.RefusedException;

class SearchWordsTest {

    @Test
    void whatAWebSearchUnderstandsIsKept() {
        assertThat(SearchWords.of(" \"victim satisfaction\" or burglary -rape 2020/13 ")
                        .orThrow()
                        .text())
                .isEqualTo("\"victim satisfaction\" or burglary -rape 2020/13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a'; drop table--", "a !:*&|()<-> b", "café\\' \u0000x"})
    void signsThatMeanNothingAreSpaces(String asked) {
        assertThat(SearchWords.of(asked).orThrow().text()).matches("[\\p{L}\\p{N}\"\\-/ ]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "- / -", "!?"})
    void withoutAWordThereIsNothingToLookFor(String asked) {
        assertThatThrownBy(() -> SearchWords.of(asked).orThrow())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.INVALID_INPUT));
    }

    @Test
    void aTextMayBeTooLong() {
        assertThatThrownBy(() -> SearchWords.of("a".repeat(201)).orThrow()).hasMessageContaining("200");
        assertThat(SearchWords.of("a".repeat(200)).orThrow().text()).hasSize(200);
    }

    @Test
    void whatAnyoneMayReadIsOneReach() {
        var matrix = Matrix.parse(List.of("Note,text,public,anyone", "Note,text,private,panel-member@body"));

        assertThat(Reach.of(matrix, "Note", "text", Place.ofBody("public", "f", "one")))
                .isEqualTo(Reach.OPEN);
        assertThat(Reach.of(matrix, "Note", "text", Place.ofBody("private", "f", "one")))
                .isNotEqualTo(Reach.of(matrix, "Note", "text", Place.ofBody("private", "f", "two")));
        assertThat(Reach.of(matrix, "Note", "text", Place.ofBody("draft", "f", "one"))
                        .place()
                        .body())
                .as("a state nobody thought of stays closed")
                .isEqualTo("one");
    }
}
