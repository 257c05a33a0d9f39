package uk.answerable.kernel.errors;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One expected reason why something was not done.
 *
 * @param code from the one list
 * @param field path of the input field in the caller's own words ({@code input.receivedOn}), or null
 * @param message what is wrong and what would be right, in the user's words; never personal data
 */
public record Refusal(ProblemCode code, @Nullable String field, String message) {

    public Refusal {
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }

    /** A refusal that concerns the whole request. */
    public static Refusal of(ProblemCode code, String message) {
        return new Refusal(code, null, message);
    }

    /** A refusal of one input field. */
    public static Refusal ofField(ProblemCode code, String field, String message) {
        return new Refusal(code, field, message);
    }
}
