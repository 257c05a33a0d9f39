package uk.answerable.complaints.sampling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;

class SampleOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    @Test
    void aSampleIsOfFewClosedCases() {
        assertThat(order("2024-01-01", "2024-03-31", 50)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(order("2024-06-01", "2024-03-31", 51))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> ((Refusal) reason).field())
                                .containsExactly("input.size", "input.finalisedTo", "input.finalisedFrom"));
    }

    private static Outcome<SampleOrder> order(String from, String to, int size) {
        return SampleOrder.of(
                new SampleOrder("warwickshire", LocalDate.parse(from), LocalDate.parse(to), size, "Quarterly look"),
                TODAY);
    }
}
