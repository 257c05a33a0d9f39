package uk.answerable.performance.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.derivation.rules.Bands;
import uk.answerable.performance.derivation.rules.Derivation;
import uk.answerable.performance.derivation.rules.DerivationKind;
import uk.answerable.performance.derivation.rules.Derivations;
import uk.answerable.performance.derivation.rules.Derived;
import uk.answerable.performance.derivation.rules.Quantity;
import uk.answerable.performance.derivation.rules.Term;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.ValueForm;

/** Words for figures, made from them (METHODS, Comparisons): increase, decrease, in line, above, below. */
final class DataWords {

    private DataWords() {}

    /** What a figure did against the one before and against the monthly average, as far as they are known. */
    static String of(Known now, Optional<Known> before, Optional<Known> average) {
        var words = new StringBuilder(
                "%s in %s".formatted(now.value().printed(), now.period().label()));
        before.flatMap(earlier -> word(DerivationKind.DIRECTION, "previous", now, earlier)
                        .map(word -> "%s on %s (%s)"
                                .formatted(
                                        word,
                                        earlier.period().label(),
                                        earlier.value().printed())))
                .ifPresent(told -> words.append("; ").append(told));
        average.flatMap(mean -> word(DerivationKind.AGAINST_AVERAGE, "average", now, mean)
                        .map(word -> "%s the monthly average (%s)"
                                .formatted(
                                        word.equals("in line") ? "in line with" : word,
                                        mean.value().printed())))
                .ifPresent(told -> words.append("; ").append(told));
        return words.toString();
    }

    private static Optional<String> word(DerivationKind kind, String role, Known now, Known other) {
        return derivation(kind, role, now, other).map(Derivations::derive).flatMap(outcome -> switch (outcome) {
            case Outcome.Done<Derived>(var derived) -> Optional.of(derived.printed());
            case Outcome.Refused<Derived> none -> Optional.empty();
        });
    }

    /** Two figures set against each other by a rule; empty where one of them is no number. */
    static Optional<Derivation> derivation(DerivationKind kind, String role, Known now, Known other) {
        var current = quantity(now);
        var second = quantity(other);
        return current == null || second == null
                ? Optional.empty()
                : Optional.of(new Derivation(
                        kind,
                        List.of(new Term("current", "", current), new Term(role, "", second)),
                        Math.min(Math.max(current.decimals(), second.decimals()), Derivations.MOST_DECIMALS),
                        Bands.INFERRED,
                        ""));
    }

    /** The test whether a figure lies significantly beyond its average; empty for what it cannot be made of. */
    static Optional<Derivation> significance(Known now, Known average) {
        var asked = derivation(DerivationKind.SIGNIFICANT_AGAINST_AVERAGE, "average", now, average);
        var base = now.value().denominator();
        if (asked.isEmpty() || (now.value().form() != ValueForm.COUNT && base == null)) {
            return Optional.empty();
        }
        var terms = new ArrayList<>(asked.get().terms());
        if (base != null) {
            terms.add(new Term("base", "", new Quantity(base, 0, Quantity.Unit.PLAIN)));
        }
        return Optional.of(new Derivation(
                DerivationKind.SIGNIFICANT_AGAINST_AVERAGE, terms, asked.get().decimals(), Bands.INFERRED, ""));
    }

    private static @Nullable Quantity quantity(Known figure) {
        var number = figure.value().number();
        return number == null ? null : new Quantity(number, Math.max(0, number.scale()), Quantity.Unit.PLAIN);
    }
}
