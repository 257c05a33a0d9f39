package uk.answerable.meetings.agenda.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.body.rules.Exemption;
import uk.answerable.meetings.body.rules.GovernanceBody;

/**
 * An item as its officer enters it.
 *
 * @param number in one of the house styles
 * @param heading as the public reads it
 * @param part it is taken in
 * @param exemption cited, as printed; null for a public item
 * @param kind of business
 * @param paper what is attached
 * @param note anything else
 */
public record ItemEntry(
        String number, String heading, Part part, @Nullable String exemption, String kind, String paper, String note) {

    private static final int LONGEST = 500;

    /** An entry that is in order. */
    public record Valid(ItemNumber number, @Nullable Exemption exemption) {}

    /**
     * Checks it against the law of its body.
     *
     * @param known whether a provision is one of the list
     * @return refused with {@code INVALID_INPUT} or {@code UNKNOWN_CODE}
     */
    public Outcome<Valid> check(GovernanceBody body, LocalDate meeting, Predicate<Exemption> known) {
        var read = ItemNumber.parse(number);
        if (read.isEmpty()) {
            return refused(ProblemCode.INVALID_INPUT, "input.number", "write a number like 1, 1(1), 2.1 or 2.1a");
        }
        if (heading.isBlank() || heading.length() > LONGEST) {
            return refused(
                    ProblemCode.INVALID_INPUT,
                    "input.heading",
                    "say what it is about, in %d characters".formatted(LONGEST));
        }
        if (part == Part.PUBLIC) {
            return exemption == null || exemption.isBlank()
                    ? Outcome.done(new Valid(read.get(), null))
                    : refused(ProblemCode.INVALID_INPUT, "input.exemption", "a public item cites no exemption");
        }
        var cited = exemption == null ? Optional.<Exemption>empty() : body.exemption(exemption, meeting);
        return cited.filter(known)
                .map(provision -> Outcome.done(new Valid(read.get(), provision)))
                .orElseGet(() -> refused(
                        ProblemCode.UNKNOWN_CODE,
                        "input.exemption",
                        body.regime(meeting)
                                .map(regime -> "cite a provision of the " + regime.title())
                                .orElse("this body has no private part")));
    }

    /**
     * Whether a published item may become what is entered: what was public stays public.
     *
     * @param before part it was published in
     * @return what a reader is warned of; refused with {@code WRONG_STATE} or {@code INVALID_INPUT}
     */
    public Outcome<List<String>> change(Part before, boolean decided, @Nullable String reason) {
        if (decided) {
            return refused(ProblemCode.WRONG_STATE, "input.number", "item %s is decided".formatted(number));
        }
        if (before == Part.PUBLIC && part == Part.PRIVATE) {
            return refused(
                    ProblemCode.WRONG_STATE,
                    "input.part",
                    "item %s was published as public and stays public".formatted(number));
        }
        return reasoned(reason)
                .map(given -> before == Part.PRIVATE && part == Part.PUBLIC
                        ? List.of("item %s was private and is public now".formatted(number))
                        : List.of());
    }

    /** Whether it may be added to a published agenda; refused with {@code INVALID_INPUT}. */
    public Outcome<String> add(@Nullable String reason) {
        return reasoned(reason);
    }

    private static Outcome<String> reasoned(@Nullable String reason) {
        return reason == null || reason.isBlank()
                ? refused(ProblemCode.INVALID_INPUT, "input.reason", "the agenda is published; say why it changes")
                : Outcome.done(reason.strip());
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
