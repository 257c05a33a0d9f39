package uk.answerable.complaints.letter.rules;

import java.util.List;
import java.util.Optional;
import uk.answerable.complaints.person.rules.Part;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Whom an outcome letter goes to: who complains, or who acts for them. */
public final class Addressees {

    private Addressees() {}

    /**
     * The person it goes to.
     *
     * @param asked number of the person; empty for the first complainant, or who acts for them
     */
    public static Outcome<Person> of(List<Person> people, Optional<Integer> asked) {
        var found = asked.map(number -> people.stream()
                        .filter(person -> person.number() == number)
                        .findFirst())
                .orElseGet(() -> people.stream()
                        .filter(person -> person.part() instanceof Part.Complainant)
                        .findFirst()
                        .map(complainant -> people.stream()
                                .filter(person -> person.part() instanceof Part.Representative acting
                                        && acting.actsFor() == complainant.number())
                                .findFirst()
                                .orElse(complainant)));
        return found.<Outcome<Person>>map(person -> person.part() instanceof Part.PersonServing
                        ? refused(
                                ProblemCode.INVALID_INPUT,
                                "person %d is complained against; the letter goes to who complains"
                                        .formatted(person.number()))
                        : Outcome.done(person))
                .orElseGet(() -> refused(
                        ProblemCode.NOT_FOUND,
                        asked.map("the case has no person %d"::formatted)
                                .orElse("the case names no complainant: name them first")));
    }

    private static Outcome<Person> refused(ProblemCode code, String message) {
        return Outcome.refused(Refusal.ofField(code, "input.addressee", message));
    }
}
