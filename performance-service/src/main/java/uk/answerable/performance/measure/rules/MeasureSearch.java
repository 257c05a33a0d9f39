package uk.answerable.performance.measure.rules;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * Finds measures by what people call them: every word looked for must begin a word of the label, the code or another
 * name of the measure. The nearest come first: the whole name, then its beginning, then the shortest label.
 *
 * @param words looked for, in lower case
 */
public record MeasureSearch(List<String> words) {

    /** Longest text searched for, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%]+");

    /** A measure and its other names. */
    public record Named(Measure measure, List<String> aliases) {
        public Named {
            aliases = List.copyOf(aliases);
        }
    }

    /** Refused with {@code INVALID_INPUT} when there is nothing to look for, or too much. */
    public static Outcome<MeasureSearch> of(String text) {
        if (text.length() > LONGEST) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "text",
                    "text has %d characters; look for up to %d".formatted(text.length(), LONGEST)));
        }
        var words = words(text);
        return words.isEmpty()
                ? Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "text", "text has no word to look for"))
                : Outcome.done(new MeasureSearch(words));
    }

    /** What is found, nearest first; an order that is the same every time. */
    public List<Measure> in(List<Named> measures) {
        return measures.stream()
                .filter(this::finds)
                .sorted(Comparator.comparingInt(this::distance)
                        .thenComparing(named -> named.measure().label().length())
                        .thenComparing(named -> named.measure().code()))
                .map(Named::measure)
                .toList();
    }

    private boolean finds(Named named) {
        return names(named).stream().anyMatch(this::fits) || fits(String.join(" ", names(named)));
    }

    private boolean fits(String name) {
        var its = words(name);
        return words.stream().allMatch(word -> its.stream().anyMatch(own -> own.startsWith(word)));
    }

    private int distance(Named named) {
        var wanted = String.join(" ", words);
        var names =
                names(named).stream().map(name -> String.join(" ", words(name))).toList();
        if (names.contains(wanted)) {
            return 0;
        }
        return names.stream().anyMatch(name -> name.startsWith(wanted)) ? 1 : 2;
    }

    private static List<String> names(Named named) {
        return Stream.concat(Stream.of(named.measure().label(), named.measure().code()), named.aliases().stream())
                .toList();
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
