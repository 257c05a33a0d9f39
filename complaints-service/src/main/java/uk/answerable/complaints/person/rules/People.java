package uk.answerable.complaints.person.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * What the people of one case are in it, in the order they were named.
 *
 * @param parts the first is person 1
 */
public record People(List<Part> parts) {

    /** A case with more is a petition and is kept as papers. */
    public static final int MOST = 100;

    public People {
        parts = List.copyOf(parts);
    }

    /** The number a new person gets, or why they cannot be named. */
    public Outcome<Integer> next(Part part, LocalDate today) {
        if (parts.size() >= MOST) {
            return Outcome.refused(
                    Refusal.of(ProblemCode.WRONG_STATE, "the case names %d people already".formatted(MOST)));
        }
        return refusal(part, today)
                .<Outcome<Integer>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(parts.size() + 1));
    }

    private Optional<Refusal> refusal(Part part, LocalDate today) {
        if (!(part instanceof Part.Representative(var actsFor, var consentOn))) {
            return Optional.empty();
        }
        if (consentOn.isAfter(today)) {
            return Optional.of(Refusal.ofField(
                    ProblemCode.DATE_IN_FUTURE, "input.consentOn", "%s is in the future".formatted(consentOn)));
        }
        if (!(part(actsFor).orElse(null) instanceof Part.Complainant)) {
            return Optional.of(
                    Refusal.ofField(ProblemCode.NOT_FOUND, "input.actsFor", "the case has no complainant " + actsFor));
        }
        return parts.stream().anyMatch(other -> other instanceof Part.Representative one && one.actsFor() == actsFor)
                ? Optional.of(Refusal.ofField(
                        ProblemCode.ALREADY_DONE,
                        "input.actsFor",
                        "somebody acts for complainant %d already: correct that person instead".formatted(actsFor)))
                : Optional.empty();
    }

    /** What the person with a number is. */
    public Optional<Part> part(int number) {
        return number < 1 || number > parts.size() ? Optional.empty() : Optional.of(parts.get(number - 1));
    }
}
