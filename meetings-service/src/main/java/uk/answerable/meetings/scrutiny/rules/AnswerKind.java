package uk.answerable.meetings.scrutiny.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an answer does with what was asked (004 item 2(4)). */
public enum AnswerKind {
    ACKNOWLEDGED("acknowledged"),
    EXPLAINED("explained"),
    DISPUTED("disputed"),
    ACTION_PROMISED("action promised");

    private final String words;

    AnswerKind(String words) {
        this.words = words;
    }

    /** As a response writes it. */
    public String words() {
        return words;
    }

    /** Reads it as somebody writes it; "welcomed" acknowledges too. Empty for what is none of them. */
    public static Optional<AnswerKind> read(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT);
        return plain.equals("welcomed")
                ? Optional.of(ACKNOWLEDGED)
                : Arrays.stream(values())
                        .filter(kind -> kind.words.equals(plain))
                        .findFirst();
    }

    /** All of them, for whoever has to choose. */
    public static String all() {
        return Arrays.stream(values()).map(AnswerKind::words).collect(Collectors.joining(", "));
    }
}
