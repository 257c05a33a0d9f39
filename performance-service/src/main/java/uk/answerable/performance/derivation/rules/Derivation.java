package uk.answerable.performance.derivation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Figures and the rule that is to make another of them.
 *
 * @param decimals to print
 * @param grade the grade asked about, empty for other rules
 */
public record Derivation(DerivationKind kind, List<Term> terms, int decimals, Bands bands, String grade) {

    public Derivation {
        terms = List.copyOf(terms);
    }

    /** Figures of one role, in their order. */
    List<Term> all(String role) {
        return terms.stream().filter(term -> term.role().equals(role)).toList();
    }

    /** Numbers of all figures. */
    List<BigDecimal> numbers() {
        return terms.stream().map(term -> term.quantity().number()).toList();
    }

    Quantity the(String role) {
        return all(role).getFirst().quantity();
    }

    BigDecimal number(String role) {
        return the(role).number();
    }

    Optional<Quantity> maybe(String role) {
        return all(role).stream().findFirst().map(Term::quantity);
    }

    /** The unit they share, or none. */
    Quantity.Unit unit() {
        var units =
                terms.stream().map(term -> term.quantity().unit()).distinct().toList();
        return units.size() == 1 ? units.getFirst() : Quantity.Unit.PLAIN;
    }
}
