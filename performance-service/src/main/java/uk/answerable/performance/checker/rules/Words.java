package uk.answerable.performance.checker.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Content words of a heading, a label or a phrase, so that the same thing is known by different wordings. */
final class Words {

    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "and", "or", "in", "on", "for", "to", "with", "by", "from", "at", "is", "are",
            "was", "were", "be", "been", "this", "that", "these", "those", "all", "as", "have", "has", "had", "which",
            "who", "whom", "it", "its", "per", "incl", "only", "non", "number", "rate", "total", "s");
    /** The field's own short forms; each is read as its words. */
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("asb", "anti social behaviour"),
            Map.entry("da", "domestic abuse"),
            Map.entry("dv", "domestic violence"),
            Map.entry("cse", "child sexual exploitation"),
            Map.entry("car", "child at risk"),
            Map.entry("trc", "total recorded crime"),
            Map.entry("ksi", "killed seriously injured"),
            Map.entry("rui", "released under investigation"),
            Map.entry("online", "on line"));

    private static final Pattern SPLIT = Pattern.compile("[^a-z0-9]+");

    private Words() {}

    static Set<String> of(String text) {
        return Arrays.stream(SPLIT.split(text.toLowerCase(Locale.ROOT).replace("'s", "")))
                .flatMap(word ->
                        Arrays.stream(SHORT_FORMS.getOrDefault(word, word).split(" ")))
                .filter(word -> word.length() > 1 && !EMPTY.contains(word))
                .map(Words::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** How many words both hold. */
    static int shared(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /** Whether every content word of the shorter stands in the longer one. */
    static boolean sameThing(String one, String other) {
        var first = of(one);
        var second = of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return first.containsAll(second) || second.containsAll(first);
    }
}
