package uk.answerable.meetings.topic.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.agenda.rules.Part;

/**
 * What becomes of a topic: questions are answered or said to be unanswered, findings and an assessment are recorded, and
 * questions and answers are published together (FEATURES A7 88).
 */
public final class Accounting {

    private Accounting() {}

    /** The meeting a topic is written for. */
    public record Occasion(String force, boolean commissioners, boolean cancelled) {}

    /** Refused with {@code INVALID_INPUT} or {@code WRONG_STATE}. */
    public static Outcome<Occasion> taken(Occasion occasion) {
        if (!occasion.commissioners()) {
            return Wording.refused("input.meeting", "a force is held to account at a meeting of its own commissioner");
        }
        return occasion.cancelled()
                ? wrongState("input.meeting", "that meeting was cancelled")
                : Outcome.done(occasion);
    }

    /** A draft is changed as a whole; refused with {@code WRONG_STATE} once it is published. */
    public static Outcome<Boolean> revise(boolean published) {
        return published
                ? wrongState("input.id", "a published topic stands as it is; its answers and findings are added to")
                : Outcome.done(true);
    }

    /** A question as it stands. */
    public record Asked(
            int number, boolean answered, @Nullable String unansweredReason) {}

    /** A written answer. */
    public record Answered(String answer, String office, LocalDate on) {}

    /**
     * Answers a question once; a draft's answer may still be put otherwise.
     *
     * @param published whether the public reads it already
     * @return refused with {@code ALREADY_DONE}, {@code INVALID_INPUT}, {@code DATE_IN_FUTURE}
     */
    public static Outcome<Answered> answer(boolean published, Asked asked, Answered given, LocalDate today) {
        if (published && asked.answered()) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.ALREADY_DONE,
                    "input.question",
                    "question %d has its published answer".formatted(asked.number())));
        }
        if (given.on().isAfter(today)) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.DATE_IN_FUTURE, "input.answeredOn", "%s is still to come".formatted(given.on())));
        }
        return Wording.filled("input.answer", given.answer(), Wording.TEXT, "write the answer")
                .then(words -> Wording.filled("input.office", given.office(), Wording.HEADING, "say who answers")
                        .map(office -> new Answered(words, office, given.on())));
    }

    /** Says that a question was not answered, and why; refused with {@code ALREADY_DONE} or {@code INVALID_INPUT}. */
    public static Outcome<String> unanswered(Asked asked, String reason) {
        return asked.answered()
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.ALREADY_DONE,
                        "input.question",
                        "question %d is answered".formatted(asked.number())))
                : Wording.filled("input.unanswered", reason, Wording.HEADING, "say why it was not answered");
    }

    /**
     * Publishes a topic: every question with its answer, or with the reason why there is none.
     *
     * @return refused with {@code ALREADY_DONE}, {@code WRONG_STATE} or {@code INVALID_INPUT}, naming the questions
     */
    public static Outcome<Boolean> publish(Part part, boolean published, List<Asked> questions) {
        if (published) {
            return Outcome.refused(Refusal.ofField(ProblemCode.ALREADY_DONE, "input.id", "that topic is published"));
        }
        if (part == Part.PRIVATE) {
            return wrongState("input.id", "a topic of the private part of a meeting is not published");
        }
        var open = questions.stream()
                .filter(asked -> !asked.answered() && asked.unansweredReason() == null)
                .map(asked -> String.valueOf(asked.number()))
                .toList();
        return open.isEmpty()
                ? Outcome.done(true)
                : Wording.refused(
                        "input.id",
                        "questions and answers are published together: answer %s, or say why there is no answer"
                                .formatted(
                                        open.size() == 1
                                                ? "question " + open.getFirst()
                                                : "questions " + String.join(", ", open)));
    }

    private static <T> Outcome<T> wrongState(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.WRONG_STATE, field, message));
    }
}
