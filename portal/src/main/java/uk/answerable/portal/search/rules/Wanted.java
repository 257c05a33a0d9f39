package uk.answerable.portal.search.rules;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.words.CodeWords;

/**
 * What somebody looks for, as the form sends it. Nothing that is typed wrong is dropped in silence: it is a problem.
 *
 * @param text words, or empty where nothing was asked yet
 * @param force code of a force, or empty for all
 * @param kind code of what is looked for, or empty for everything
 * @param from first ISO day, or empty
 * @param to last ISO day, or empty
 */
public record Wanted(String text, String force, String kind, String from, String to) {

    /** As many as the graph takes. */
    public static final int LONGEST_TEXT = 200;

    private static final String KIND = "SearchKind";

    public static Wanted of(
            @Nullable String text,
            @Nullable String force,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String to) {
        return new Wanted(typed(text), typed(force), typed(kind), typed(from), typed(to));
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    public boolean isNothing() {
        return text.isEmpty();
    }

    /** What keeps it from being looked for, in words with the field; empty where nothing does. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (text.length() > LONGEST_TEXT) {
            problems.add(new Problem("q", "What you look for may have up to %d characters".formatted(LONGEST_TEXT)));
        }
        if (!kind.isEmpty() && !CodeWords.codes(KIND).contains(kind)) {
            problems.add(new Problem("kind", "Choose a kind from the list"));
        }
        if (!from.isEmpty() && day(from).isEmpty()) {
            problems.add(new Problem("from", "The first day must be a date, like 2020-01-31"));
        }
        if (!to.isEmpty() && day(to).isEmpty()) {
            problems.add(new Problem("to", "The last day must be a date, like 2020-03-31"));
        }
        if (day(from).isPresent()
                && day(to).filter(last -> last.isBefore(day(from).orElseThrow()))
                        .isPresent()) {
            problems.add(new Problem("to", "The last day must not be before the first"));
        }
        return problems;
    }

    /** What is wrong with which field. */
    public record Problem(String field, String text) {}

    /** As the graph is asked. */
    public Map<String, Object> variables(@Nullable String after) {
        var variables = new HashMap<String, Object>();
        variables.put("text", text);
        put(variables, "force", force);
        put(variables, "from", from);
        put(variables, "to", to);
        put(variables, "after", after == null ? "" : after);
        if (!kind.isEmpty()) {
            variables.put("kinds", List.of(kind));
        }
        return variables;
    }

    private static void put(Map<String, Object> variables, String name, String value) {
        if (!value.isEmpty()) {
            variables.put(name, value);
        }
    }

    /** Of a page of what is found: the first where there is no cursor. */
    public String address(@Nullable String after) {
        var address = new StringBuilder("/search?q=").append(encoded(text));
        Map.of("force", force, "kind", kind, "from", from, "to", to).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(field -> !field.getValue().isEmpty())
                .forEach(field ->
                        address.append('&').append(field.getKey()).append('=').append(encoded(field.getValue())));
        return after == null
                ? address.toString()
                : address.append("&after=").append(after).toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
