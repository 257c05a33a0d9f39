package uk.answerable.performance.derivation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.errors.Outcome;

/** Shares as they are printed. */
public final class Shares {

    private Shares() {}

    /** So many of so many in per cent, rounded half up; empty of nothing. */
    public static Optional<String> printed(BigDecimal part, BigDecimal whole, int decimals) {
        var derivation = new Derivation(
                DerivationKind.SHARE,
                List.of(term("numerator", part), term("denominator", whole)),
                decimals,
                Bands.INFERRED,
                "");
        return switch (Derivations.derive(derivation)) {
            case Outcome.Done<Derived>(var derived) -> Optional.of(derived.printed());
            case Outcome.Refused<Derived> none -> Optional.empty();
        };
    }

    private static Term term(String role, BigDecimal number) {
        return new Term(role, "", new Quantity(number, Math.max(0, number.scale()), Quantity.Unit.PLAIN));
    }
}
