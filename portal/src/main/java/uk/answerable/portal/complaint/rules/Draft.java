package uk.answerable.portal.complaint.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as far as it is written. It lives in the pages it was typed on and in nothing else; printing it shows
 * nothing of it.
 */
public final class Draft {

    /** With more the form would not pass the gateway; how much is taken is for the service to say. */
    static final int LARGEST = 50_000;

    private final Map<Field, String> texts;

    private Draft(Map<Field, String> texts) {
        this.texts = texts;
    }

    /** @param form what was sent by the name of its field, or null */
    public static Draft of(UnaryOperator<@Nullable String> form) {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var typed = form.apply(field.code());
            // Browsers send line ends as two characters; a reader counts one.
            texts.put(field, typed == null ? "" : typed.replace("\r\n", "\n"));
        }
        return new Draft(texts);
    }

    /** What stands in a field. */
    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    public Optional<Standing> standing() {
        return Standing.named(text(Field.STANDING));
    }

    public boolean chief() {
        return !text(Field.CHIEF).isEmpty();
    }

    /** Whether it holds more than is sent on at all. */
    public boolean isTooLarge() {
        return texts.values().stream().mapToInt(String::length).sum() > LARGEST;
    }

    /** What the graph cannot say, since it would not take the question. */
    List<Problem> unasked() {
        return standing().isPresent()
                ? List.of()
                : List.of(Problem.about(Field.STANDING, "choose the one that fits best"));
    }

    /** Said of what is not sent on. */
    List<Problem> tooLarge() {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().length() > LARGEST / Field.values().length)
                .map(text -> Problem.about(
                        text.getKey(),
                        "the text has %,d characters, far more than can be taken"
                                .formatted(text.getValue().length())))
                .toList();
    }

    /** @param force it is about */
    private Map<String, Object> input(String force) {
        var complainant = new HashMap<String, Object>();
        complainant.put("standing", standing().orElse(Standing.WITNESS).name());
        for (var field : List.of(Field.NAME, Field.EMAIL, Field.TELEPHONE, Field.ADDRESS)) {
            complainant.put(field.code(), text(field));
        }
        var input = new HashMap<String, Object>();
        input.put("force", force);
        input.put("statement", text(Field.STATEMENT));
        input.put("complainant", complainant);
        input.put("chiefOfficersOwnConduct", chief());
        return input;
    }

    /** To have it looked at; a standing that is not chosen yet hides no other problem. */
    public Map<String, Object> toCheck(String force) {
        var input = input(force);
        input.put("checkOnly", true);
        return input;
    }

    /** @param key under which it is taken in once, however often it is sent */
    public Map<String, Object> toSend(String force, String key) {
        var input = input(force);
        input.put("requestKey", key);
        return input;
    }

    @Override
    public String toString() {
        return "Draft";
    }
}
