package uk.answerable.performance.document.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells cells that hold a figure from cells that hold words. */
final class FigureText {

    private static final Pattern FIGURE = Pattern.compile(
            "[+-]?£?\\d[\\d,]*(?:\\.\\d+)?(?:\\s*(?:%|pp))?(?:[⁰¹²³⁴-⁹*†‡§].*)?|\\d{1,4}:\\d{2}|\\d+/\\d+");

    private static final Pattern ARROWED =
            Pattern.compile("([\\u2190-\\u21ff\\u27f0-\\u27ff\\u2900-\\u297f\\u2b00-\\u2bff])\\s*(.+)");

    private FigureText() {}

    /** A figure and the arrow before it. */
    record Arrowed(String arrow, String figure) {}

    static Optional<Arrowed> arrowed(String text) {
        return Optional.of(ARROWED.matcher(text))
                .filter(parts -> parts.matches() && is(parts.group(2)))
                .map(parts -> new Arrowed(parts.group(1), parts.group(2)));
    }

    static boolean is(String text) {
        return FIGURE.matcher(text).matches();
    }
}
