package uk.answerable.kernel.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Refusal NAME = Refusal.ofField(ProblemCode.INVALID_INPUT, "name", "a name is wanted");
    private static final Refusal DAY = Refusal.ofField(ProblemCode.INVALID_INPUT, "day", "a day is wanted");

    @Test
    void twoThatAreDoneArePutTogether() {
        assertThat(Outcome.done("a").and(Outcome.done(1), (letter, number) -> letter + number))
                .isEqualTo(Outcome.done("a1"));
    }

    @Test
    void everyReasonOfEitherIsGiven() {
        Outcome<String> noName = Outcome.refused(NAME);
        Outcome<Integer> noDay = Outcome.refused(DAY);
        assertThat(noName.and(noDay, (name, day) -> name)).isEqualTo(new Outcome.Refused<>(List.of(NAME, DAY)));
        assertThat(noName.and(Outcome.done(1), (name, day) -> name)).isEqualTo(Outcome.refused(NAME));
        assertThat(Outcome.done("a").and(noDay, (name, day) -> name)).isEqualTo(Outcome.refused(DAY));
    }
}
