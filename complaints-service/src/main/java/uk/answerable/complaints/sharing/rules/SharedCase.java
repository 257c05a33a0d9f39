package uk.answerable.complaints.sharing.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.Person;

/**
 * What a copy shows.
 *
 * @param regime the law it is handled under
 * @param statement by paragraph; null where it is left out or nothing was written
 */
public record SharedCase(
        String reference,
        String recipient,
        String purpose,
        String copiedOn,
        String regime,
        String state,
        String receivedOn,
        List<Line> allegations,
        List<Line> steps,
        List<Somebody> people,
        @Nullable List<String> statement) {

    /** A line of a list: what and more of it. */
    public record Line(String label, String text) {}

    /** Somebody of the case with what is shown of them. */
    public record Somebody(String label, List<Line> details) {
        public Somebody {
            details = List.copyOf(details);
        }
    }

    public SharedCase {
        allegations = List.copyOf(allegations);
        steps = List.copyOf(steps);
        people = List.copyOf(people);
    }

    /**
     * Copies a case.
     *
     * @param written what the complainant wrote; empty where nothing
     * @param steps of the case, each with its day
     */
    public static SharedCase of(
            ComplaintCase complaint,
            List<Person> people,
            String written,
            List<Line> steps,
            ShareOrder order,
            Set<SharedField> shown,
            Categories categories,
            LocalDate today) {
        var identity = complaint.identity();
        var redaction = Redaction.of(people, shown, order.passages());
        return new SharedCase(
                identity.reference(),
                order.recipient().words(),
                order.purpose().words(),
                today.toString(),
                identity.regime().source(),
                complaint.state().words(),
                identity.receivedOn().toString(),
                complaint.allegations().all().stream()
                        .map(allegation -> new Line(
                                categories
                                        .of(identity.regime(), identity.receivedOn(), allegation.category(), "category")
                                        .orThrow()
                                        .name(),
                                allegation
                                        .outcome()
                                        .map(outcome -> words(outcome.decision()))
                                        .orElse("not decided")))
                        .toList(),
                steps,
                people.stream().map(person -> somebody(person, shown)).toList(),
                shown.contains(SharedField.STATEMENT) && !written.isEmpty()
                        ? redaction
                                .of(written)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList()
                        : null);
    }

    private static Somebody somebody(Person person, Set<SharedField> shown) {
        return new Somebody(
                "%s %d".formatted(words(person.part().name()), person.number()),
                Arrays.stream(Detail.values())
                        .flatMap(detail -> person.details().get(detail).stream()
                                .map(text -> new Line(
                                        words(detail), Redaction.shows(person, detail, shown) ? text : Redaction.MARK)))
                        .toList());
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
