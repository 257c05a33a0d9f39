package uk.answerable.portal.complaint.rules;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.complaint.rules.ComplaintAnswer.Force;
import uk.answerable.portal.complaint.rules.ComplaintAnswer.Result;

/**
 * The form, or the answers given on it.
 *
 * @param code of the force
 * @param name of the force
 * @param longest characters of a statement
 * @param draft what was written so far
 * @param problems to put right, in the order of the form
 * @param next by when the office should do what
 */
public record ComplaintView(
        String code, String name, int longest, Draft draft, List<Problem> problems, List<NextStep> next) {

    public ComplaintView {
        problems = List.copyOf(problems);
        next = List.copyOf(next);
    }

    /** A form to fill in. */
    public static ComplaintView form(String code, Force force, Draft draft) {
        return new ComplaintView(
                code,
                force.name(),
                longest(force),
                draft,
                draft.isTooLarge() ? draft.tooLarge() : List.of(),
                List.of());
    }

    /** What the service said of it. */
    public static ComplaintView told(String code, Force force, Draft draft, Result result) {
        return new ComplaintView(
                code,
                force.name(),
                longest(force),
                draft,
                Stream.concat(
                                draft.unasked().stream(),
                                result.userErrors().stream().map(Problem::of))
                        .sorted(Comparator.comparing(Problem::field, nullsFirst(naturalOrder())))
                        .toList(),
                NextStep.of(result));
    }

    /** The answers once more, when they could not be sent. */
    public static ComplaintView unsent(String code, Draft draft) {
        return new ComplaintView(
                code,
                "the force",
                0,
                draft,
                List.of(new Problem(
                        null,
                        "Your complaint could not be sent just now. Your answers are still here: try again in a few"
                                + " minutes.")),
                List.of());
    }

    private static int longest(Force force) {
        var intake = force.complaintIntake();
        return intake == null ? 0 : intake.longestStatement();
    }

    /** What stands on the form, field by field. */
    public List<Entry> entries() {
        return Stream.of(Field.values()).map(this::entry).toList();
    }

    /** One field by its name. */
    public Entry entry(String code) {
        return Field.of(code).map(this::entry).orElseThrow();
    }

    private Entry entry(Field field) {
        return new Entry(
                field,
                draft.text(field),
                problems.stream()
                        .filter(problem -> problem.field() == field)
                        .map(Problem::text)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * A field with what was typed.
     *
     * @param problem with it, or null
     */
    public record Entry(Field field, String text, @Nullable String problem) {

        /** As it is read back. */
        public String answer() {
            return switch (field) {
                case STANDING -> Standing.named(text).map(Standing::words).orElse("");
                case CHIEF -> text.isEmpty() ? "No" : "Yes: the force does not see it";
                default -> text.isBlank() ? "Not given" : text;
            };
        }
    }
}
