package uk.answerable.meetings.membership.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A seat of a body.
 *
 * @param office by which its holder is known
 * @param role on the body
 * @param terms in which it was held
 */
public record Seat(String office, SeatRole role, List<Term> terms) {

    public Seat {
        terms = List.copyOf(terms);
    }

    /** The term that covers a day; empty for a vacancy. */
    public Optional<Term> on(LocalDate day) {
        return terms.stream().filter(term -> term.covers(day)).findFirst();
    }
}
