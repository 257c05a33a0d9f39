package uk.answerable.meetings.minutes.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Changing what minutes say: freely in a draft, with a logged reason once an item is decided or the record agreed. */
public final class Correction {

    /** Longest paragraph kept, in characters. */
    public static final int LONGEST = 20_000;

    private Correction() {}

    /** Whether a change has to be logged with its reason. */
    public static boolean isLogged(MinutesStage stage, boolean itemDecided) {
        return stage.isPublished() || itemDecided;
    }

    /**
     * Checks a change.
     *
     * @return the text to write; refused with {@code INVALID_INPUT}
     */
    public static Outcome<String> check(MinutesStage stage, boolean itemDecided, String text, @Nullable String reason) {
        if (isLogged(stage, itemDecided) && (reason == null || reason.isBlank())) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.reason",
                    itemDecided && !stage.isPublished()
                            ? "the item is decided and its minutes are locked; say why they are corrected"
                            : "these minutes are agreed; say why they are corrected"));
        }
        return paragraph(text);
    }

    /** A paragraph's words; refused with {@code INVALID_INPUT} where there are none or too many. */
    public static Outcome<String> paragraph(String text) {
        if (text.isBlank()) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "input.text", "say what is to be recorded"));
        }
        return text.length() > LONGEST
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT,
                        "input.text",
                        "the text has %d characters; %d fit".formatted(text.length(), LONGEST)))
                : Outcome.done(text.strip());
    }
}
