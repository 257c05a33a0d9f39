package uk.answerable.complaints.person.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** What is known of who a person is. Printing it shows which details there are, never what they hold. */
public final class PersonalDetails {

    private final Map<Detail, String> texts;

    private PersonalDetails(Map<Detail, String> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /** As kept. */
    public static PersonalDetails kept(Map<Detail, String> texts) {
        var sorted = new EnumMap<Detail, String>(Detail.class);
        sorted.putAll(texts);
        return new PersonalDetails(sorted);
    }

    /**
     * As somebody typed them.
     *
     * @param given what was typed; null or blank where nothing was
     * @param part decides what is kept
     * @param path of the input they come from
     */
    public static Outcome<PersonalDetails> of(
            Map<Detail, @Nullable String> given, PartName part, String path, LocalDate today) {
        var wrong = new ArrayList<Refusal>();
        var texts = new EnumMap<Detail, String>(Detail.class);
        given.forEach((detail, text) -> {
            if (text == null || text.isBlank()) {
                return;
            }
            switch (text(detail, text, part, path + "." + detail.field(), today)) {
                case Outcome.Done<String>(var plain) -> texts.put(detail, plain);
                case Outcome.Refused<String>(var reasons) -> wrong.addAll(reasons);
            }
        });
        if (wrong.isEmpty() && !texts.containsKey(Detail.NAME) && !texts.containsKey(Detail.SERVICE_NUMBER)) {
            wrong.add(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, path + "." + Detail.NAME.field(), "the name is missing"));
        }
        return wrong.isEmpty() ? Outcome.done(new PersonalDetails(texts)) : Outcome.refused(List.copyOf(wrong));
    }

    private static Outcome<String> text(Detail detail, String text, PartName part, String field, LocalDate today) {
        if (!part.keeps(detail)) {
            return refused(
                    field,
                    "this is not kept of a %s: leave it out"
                            .formatted(part.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        return PlainText.of(text, field).then(plain -> {
            if (plain.length() > detail.longest()) {
                return refused(
                        field, "%d characters, at most %d are taken".formatted(plain.length(), detail.longest()));
            }
            return detail.readable(plain, today)
                    ? Outcome.done(plain)
                    : refused(
                            field,
                            detail == Detail.BORN_ON
                                    ? "this is no day of birth: write it as 1970-01-31, not in the future"
                                    : "this cannot be read as %s"
                                            .formatted(
                                                    detail == Detail.EMAIL
                                                            ? "an e-mail address"
                                                            : "a telephone number"));
        });
    }

    private static <T> Outcome<T> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }

    public Optional<String> get(Detail detail) {
        return Optional.ofNullable(texts.get(detail));
    }

    /** Which details there are. */
    public Set<Detail> known() {
        return texts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(texts.keySet()));
    }

    /** Names of the details there are, as the trail writes them. */
    public String fields() {
        return known().stream().map(Detail::field).collect(Collectors.joining(" "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonalDetails that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(texts);
    }

    @Override
    public String toString() {
        return "details: " + fields();
    }
}
