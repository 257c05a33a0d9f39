package uk.answerable.performance.survey.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A reply: of the seven-point scale (source 004, item 2(6), section 7), to a closed question, or none.
 *
 * @see #score
 */
public enum Reply {
    COMPLETELY_SATISFIED(Meaning.POSITIVE, 7, "completely satisfied"),
    VERY_SATISFIED(Meaning.POSITIVE, 6, "very satisfied"),
    FAIRLY_SATISFIED(Meaning.POSITIVE, 5, "fairly satisfied"),
    NEITHER(Meaning.NEUTRAL, 4, "neither satisfied nor dissatisfied", "neither", "neutral"),
    FAIRLY_DISSATISFIED(Meaning.NEGATIVE, 3, "fairly dissatisfied"),
    VERY_DISSATISFIED(Meaning.NEGATIVE, 2, "very dissatisfied"),
    COMPLETELY_DISSATISFIED(Meaning.NEGATIVE, 1, "completely dissatisfied"),
    YES(Meaning.POSITIVE, 1, "yes", "y"),
    NO(Meaning.NEGATIVE, 0, "no", "n"),
    DONT_KNOW(Meaning.OUTSIDE, 0, "don't know", "dont know", "do not know", "can't remember"),
    NOT_APPLICABLE(Meaning.OUTSIDE, 0, "not applicable", "n/a", "na");

    private final Meaning meaning;
    private final int score;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    Reply(Meaning meaning, int score, String... words) {
        this.meaning = meaning;
        this.score = score;
        this.words = List.of(words);
    }

    /** Reads the words of a reply, whatever their case. */
    public static Optional<Reply> read(String text) {
        var plain =
                text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(reply -> reply.words.contains(plain))
                .findFirst();
    }

    public Meaning meaning() {
        return meaning;
    }

    /** Place on its scale, larger is better; of no use for a reply outside the base. */
    public int score() {
        return score;
    }

    public boolean answers(QuestionKind kind) {
        return meaning == Meaning.OUTSIDE || (this == YES || this == NO) == (kind == QuestionKind.CLOSED);
    }
}
