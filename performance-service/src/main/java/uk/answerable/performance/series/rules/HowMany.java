package uk.answerable.performance.series.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * How many of something may be asked for where it comes without pages.
 *
 * @param argument that asks for it
 * @param usual when nothing is said
 */
public record HowMany(String argument, int usual, int largest) {

    /** Refused with {@code FIRST_OUT_OF_RANGE}. */
    public Outcome<Integer> of(@Nullable Integer asked) {
        var count = Objects.requireNonNullElse(asked, usual);
        return count < 1 || count > largest
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.FIRST_OUT_OF_RANGE,
                        argument,
                        "%s is %d; ask for 1 to %d".formatted(argument, count, largest)))
                : Outcome.done(count);
    }
}
