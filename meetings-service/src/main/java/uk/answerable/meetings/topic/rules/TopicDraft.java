package uk.answerable.meetings.topic.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;

/**
 * A topic as its office writes it (FEATURES A7 85).
 *
 * @param topic heading
 * @param context sentence around the figure
 * @param figure null where the topic is about none
 * @param measures codes it is about, besides the figure's own
 * @param questions in the order in which they are numbered
 */
public record TopicDraft(
        String topic, String context, @Nullable ContextFigure figure, List<String> measures, List<Question> questions) {

    /** More is not asked on one topic in one meeting. */
    static final int MOST_QUESTIONS = 20;

    private static final int MOST_MEASURES = 20;
    private static final int LETTERS = 26;

    /**
     * A question as it is written.
     *
     * @param text empty where it is to be the bank's
     * @param bank id of the question of the bank it is drawn from, or null
     */
    public record Question(String text, @Nullable UUID bank) {
        /** One that is in no bank. */
        public static Question of(String text) {
            return new Question(text, null);
        }
    }

    public TopicDraft {
        measures = List.copyOf(measures);
        questions = List.copyOf(questions);
    }

    /** The letter of the topic at a place of its meeting, counted from 0: {@code a} to {@code z}. */
    public static String letter(int position) {
        return String.valueOf((char) ('a' + position % LETTERS));
    }

    /** Whether another topic fits; refused with {@code INVALID_INPUT} after the letter z. */
    public static Outcome<Integer> next(int before) {
        return before < LETTERS
                ? Outcome.done(before)
                : Wording.refused("input.meeting", "a meeting takes %d topics, a to z".formatted(LETTERS));
    }

    /** The draft with its words in order; refused with every reason at once. */
    public Outcome<TopicDraft> check(Instant now) {
        var refusals = new ArrayList<Refusal>();
        keep(Wording.filled("input.topic", topic, Wording.HEADING, "name the topic"), refusals);
        if (context.length() > Wording.TEXT) {
            keep(Wording.refused("input.context", "%d characters fit".formatted(Wording.TEXT)), refusals);
        }
        if (questions.size() > MOST_QUESTIONS) {
            keep(Wording.refused("input.questions", "a topic takes %d questions".formatted(MOST_QUESTIONS)), refusals);
        }
        for (int i = 0; i < questions.size(); i++) {
            keep(
                    Wording.filled(
                            "input.questions[%d]".formatted(i),
                            questions.get(i).text(),
                            Wording.TEXT,
                            "write question %d".formatted(i + 1)),
                    refusals);
        }
        if (measures.size() > MOST_MEASURES || measures.stream().anyMatch(String::isBlank)) {
            keep(
                    Wording.refused("input.measures", "name up to %d measures by their codes".formatted(MOST_MEASURES)),
                    refusals);
        }
        if (figure != null) {
            keep(figure.check(now), refusals);
        }
        return refusals.isEmpty() ? Outcome.done(stripped()) : Outcome.refused(refusals);
    }

    /** The same draft with other questions. */
    public TopicDraft asking(List<Question> other) {
        return new TopicDraft(topic, context, figure, measures, other);
    }

    /** Everything the topic is about, the figure's measure first. */
    public List<String> allMeasures() {
        var all = new ArrayList<String>();
        if (figure != null) {
            all.add(figure.measure());
        }
        all.addAll(measures);
        return all.stream().distinct().toList();
    }

    private TopicDraft stripped() {
        return new TopicDraft(
                topic.strip(),
                context.strip(),
                figure,
                measures.stream().map(String::strip).toList(),
                questions.stream()
                        .map(question -> new Question(question.text().strip(), question.bank()))
                        .toList());
    }

    private static void keep(Outcome<?> outcome, List<Refusal> refusals) {
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            refusals.addAll(reasons);
        }
    }
}
