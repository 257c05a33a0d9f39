package uk.answerable.complaints.intake.rules;

import java.util.List;
import java.util.Optional;
import uk.answerable.complaints.casework.rules.Intake;
import uk.answerable.complaints.person.rules.NamedPerson;

/**
 * A complaint as it arrives.
 *
 * @param intake the case it becomes
 * @param people it names, in their order
 * @param statement what the complainant wrote, in their words
 */
public record Arrival(Intake intake, List<NamedPerson> people, Optional<String> statement) {

    public Arrival {
        people = List.copyOf(people);
    }

    /** Whether it is nothing but a case: nobody named, nothing written, no earlier case linked. */
    public boolean isCaseAlone() {
        return people.isEmpty() && statement.isEmpty() && intake.linkedTo().isEmpty();
    }
}
