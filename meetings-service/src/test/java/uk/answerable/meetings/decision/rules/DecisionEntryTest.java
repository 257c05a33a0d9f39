package uk.answerable.meetings.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

class DecisionEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 16);

    private static List<ProblemCode> refused(
            String reference,
            String title,
            @Nullable LocalDate decidedOn,
            @Nullable Integer section,
            @Nullable String address) {
        var outcome = new DecisionEntry(reference, title, decidedOn, "Commissioner", section, address)
                .check(known -> known == 31 || known == 43, TODAY);
        return outcome instanceof Outcome.Refused<DecisionReference>(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource({"WPCC20095", "Wpcc20095", "WPCC 20095"})
    void aReferenceIsReadAsPapersPrintIt(String printed) {
        var read = DecisionReference.read(printed).orThrow();

        assertThat(read).isEqualTo(new DecisionReference("WPCC", 20095));
        assertThat(read.printed()).isEqualTo("WPCC20095");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20095", "WPCC", "WPCC-20095", "WPCC200951234567"})
    void whatIsNoReferenceIsRefused(String printed) {
        assertThat(refused(printed, "Grant", null, null, null)).containsExactly(ProblemCode.INVALID_INPUT);
    }

    @Test
    void anEntryIsCheckedFieldByField() {
        assertThat(refused("WPCC20095", "Grant", TODAY, null, "https://example.org/20095"))
                .isEmpty();
        assertThat(refused("WPCC20095", " ", TODAY, null, null)).containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(refused("WPCC20095", "Grant", TODAY.plusDays(1), null, null))
                .containsExactly(ProblemCode.DATE_IN_FUTURE);
        assertThat(refused("WPCC20095", "Grant", null, 99, null)).containsExactly(ProblemCode.UNKNOWN_CODE);
        assertThat(refused("WPCC20095", "Grant", null, 43, "https://example.org"))
                .containsExactly(ProblemCode.WRONG_STATE);
        assertThat(refused("WPCC20095", "Grant", null, 43, null)).isEmpty();
    }
}
