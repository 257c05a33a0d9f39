package uk.answerable.portal.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the graph's codes are called on a page: {@code words/codes.properties}. A page never shows a code itself. */
public final class CodeWords {

    private static final Map<String, String> WORDS = read();

    private CodeWords() {}

    /**
     * "not answered" of {@code RequestStatus}, {@code UNANSWERED}. A code that came after this table was written is its
     * own words.
     */
    public static String of(String kind, String code) {
        var words = WORDS.get(kind + "." + code);
        return words == null ? code.toLowerCase(Locale.UK).replace('_', ' ') : words;
    }

    /** The codes of a kind that have words, in alphabetical order. */
    public static List<String> codes(String kind) {
        return WORDS.keySet().stream()
                .filter(key -> key.startsWith(kind + "."))
                .map(key -> key.substring(kind.length() + 1))
                .sorted()
                .toList();
    }

    private static Map<String, String> read() {
        try (var file = CodeWords.class.getResourceAsStream("/words/codes.properties")) {
            var words = new Properties();
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return words.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, words::getProperty, (one, same) -> one, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
