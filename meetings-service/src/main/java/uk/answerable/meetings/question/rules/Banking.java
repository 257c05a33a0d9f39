package uk.answerable.meetings.question.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.topic.rules.Wording;

/** How a question bank is kept (FEATURES A7 87): a question is added with its source, and retired with a reason. */
public final class Banking {

    private Banking() {}

    /**
     * A question for the bank.
     *
     * @param topic it belongs to, in the office's words
     * @param measure code it is about, or null
     * @param source of the question
     */
    public record Entry(String topic, @Nullable String measure, String text, String source) {
        /** The entry without the space around its words; refused with {@code INVALID_INPUT}. */
        public Outcome<Entry> check() {
            return Wording.filled("input.topic", topic, Wording.HEADING, "name the topic it belongs to")
                    .then(heading -> Wording.filled("input.text", text, Wording.TEXT, "write the question")
                            .then(words -> Wording.filled(
                                            "input.source",
                                            source,
                                            Wording.HEADING,
                                            "say where the question comes from")
                                    .map(place -> new Entry(heading, measure, words, place))));
        }
    }

    /** Refused with {@code ALREADY_DONE} or {@code INVALID_INPUT}. */
    public static Outcome<String> retire(boolean retired, String reason) {
        return retired
                ? Outcome.refused(Refusal.ofField(ProblemCode.ALREADY_DONE, "input.id", "that question is retired"))
                : Wording.filled("input.reason", reason, Wording.HEADING, "say why it is not asked any more");
    }
}
