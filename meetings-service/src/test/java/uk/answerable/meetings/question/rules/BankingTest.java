package uk.answerable.meetings.question.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

class BankingTest {

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }

    @Test
    void aQuestionHasATopicAndASource() {
        assertThat(new Banking.Entry(" Satisfaction ", null, " Why? ", " master questions ")
                        .check()
                        .orThrow())
                .isEqualTo(new Banking.Entry("Satisfaction", null, "Why?", "master questions"));
        assertThat(reasons(new Banking.Entry("Satisfaction", null, "Why?", " ").check()))
                .extracting(Refusal::field)
                .containsExactly("input.source");
    }

    @Test
    void aQuestionIsRetiredOnceWithAReason() {
        assertThat(Banking.retire(false, "answered for good").orThrow()).isEqualTo("answered for good");
        assertThat(reasons(Banking.retire(false, " ")))
                .extracting(Refusal::field)
                .containsExactly("input.reason");
        assertThat(reasons(Banking.retire(true, "again")))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.ALREADY_DONE);
    }
}
