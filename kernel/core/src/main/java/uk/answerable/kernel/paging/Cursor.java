package uk.answerable.kernel.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * The sort key of the last row of a page, opaque to callers. It holds only values the caller was shown.
 *
 * @param key the columns of the sort key in order, as text
 */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(Object... key) {
        return new Cursor(List.of(key).stream().map(String::valueOf).toList());
    }

    /** The form a caller is given. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(UTF_8));
    }

    /** Reads the form a caller was given; refused with {@code INVALID_CURSOR}. */
    public static Outcome<Cursor> parse(String text) {
        try {
            var key = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            return Outcome.done(new Cursor(List.of(key.split(SEPARATOR, -1))));
        } catch (IllegalArgumentException notBase64) {
            return refusal();
        }
    }

    /**
     * What the key stands for; refused with {@code INVALID_CURSOR} where it is another list's.
     *
     * @param parts how many columns the key of this list has
     * @param reader reads them; may throw what the parsing of numbers, days, moments and ids throws
     */
    public <T> Outcome<T> read(int parts, Function<List<String>, T> reader) {
        try {
            return key.size() == parts ? Outcome.done(reader.apply(key)) : refusal();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return refusal();
        }
    }

    /** What to answer when a cursor's key does not fit the list it is used on. */
    public static <T> Outcome<T> refusal() {
        return Outcome.refused(Refusal.ofField(
                ProblemCode.INVALID_CURSOR, "after", "after is not a cursor of this list; use pageInfo.endCursor"));
    }
}
