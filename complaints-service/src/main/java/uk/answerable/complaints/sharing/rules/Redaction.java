package uk.answerable.complaints.sharing.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.Person;

/**
 * Takes out of a text what its reader is not to see: details of people that are left out, wherever they are written,
 * and passages somebody marked. It finds what is written as it is kept; a nickname must be marked.
 */
public final class Redaction {

    /** What stands in the place of what was taken out. */
    public static final String MARK = "[redacted]";

    /** Shorter parts of a name stand in too many words to be taken out for it. */
    private static final int SHORTEST_NAME = 3;

    private final Set<String> hidden;

    private Redaction(Set<String> hidden) {
        this.hidden = hidden;
    }

    /**
     * Of a case's texts.
     *
     * @param passages marked in them
     */
    public static Redaction of(List<Person> people, Set<SharedField> shown, List<String> passages) {
        var details = people.stream()
                .flatMap(person -> person.details().known().stream()
                        .filter(detail -> !shows(person, detail, shown))
                        .flatMap(detail ->
                                words(detail, person.details().get(detail).orElseThrow())));
        return new Redaction(Stream.concat(passages.stream(), details)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Whether a detail of somebody is shown. */
    static boolean shows(Person person, Detail detail, Set<SharedField> shown) {
        return SharedField.of(person.part().name(), detail)
                .filter(shown::contains)
                .isPresent();
    }

    /** The text without it; the longest is taken out first, so that nothing of it is left. */
    public String of(String text) {
        var result = text;
        for (var one : hidden) {
            result = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + spaced(one) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(result)
                    .replaceAll(MARK);
        }
        return result;
    }

    /** However it is broken into lines. */
    private static String spaced(String text) {
        return Arrays.stream(text.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    /** A name is recognised by any of its parts too. */
    private static Stream<String> words(Detail detail, String text) {
        return detail == Detail.NAME
                ? Stream.concat(
                        Stream.of(text),
                        Arrays.stream(text.split("[\\s-]+")).filter(word -> word.length() >= SHORTEST_NAME))
                : Stream.of(text);
    }
}
