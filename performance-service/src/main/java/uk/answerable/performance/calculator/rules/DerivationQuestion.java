package uk.answerable.performance.calculator.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.derivation.rules.Agreement;
import uk.answerable.performance.derivation.rules.Bands;
import uk.answerable.performance.derivation.rules.Derivation;
import uk.answerable.performance.derivation.rules.DerivationKind;
import uk.answerable.performance.derivation.rules.Derivations;
import uk.answerable.performance.derivation.rules.Derived;
import uk.answerable.performance.derivation.rules.Quantity;
import uk.answerable.performance.derivation.rules.Term;

/**
 * A figure somebody wants derived of figures as they are printed.
 *
 * @param decimals null for as many as the figures have
 * @param stated what a report says it is, to be held against it
 */
public record DerivationQuestion(
        DerivationKind kind,
        List<Given> figures,
        @Nullable Integer decimals,
        @Nullable String stated,
        @Nullable String grade,
        @Nullable BigDecimal inLine,
        @Nullable BigDecimal flat,
        @Nullable BigDecimal diagonal) {

    private static final int LONGEST = 200;

    /** A figure as it is printed, with the role it plays and whose it is. */
    public record Given(@Nullable String role, @Nullable String label, String value) {}

    /**
     * The answer.
     *
     * @param agrees whether the stated figure does; null when nothing is stated or it cannot be read
     */
    public record Answer(Derived derived, @Nullable Boolean agrees) {}

    /** Derives, or refuses with every reason. */
    public Outcome<Answer> answer() {
        var inputs = new Inputs();
        var terms = new ArrayList<Term>();
        inputs.require(
                figures.size() <= Derivations.MOST_FIGURES,
                "figures",
                "give 1 to %d figures".formatted(Derivations.MOST_FIGURES));
        inputs.require(stated == null || stated.length() <= LONGEST, "stated", "stated has 200 characters at most");
        if (inputs.right()) {
            figures.forEach(figure -> read(figure, inputs, terms));
        }
        inputs.notNegative("bands.inLine", inLine);
        inputs.notNegative("bands.flat", flat);
        inputs.notNegative("bands.diagonal", diagonal);
        if (!inputs.right()) {
            return inputs.refused();
        }
        var places = terms.stream()
                .mapToInt(term -> term.quantity().decimals())
                .max()
                .orElse(0);
        var asked = new Derivation(
                kind, terms, Objects.requireNonNullElse(decimals, Math.min(places, 6)), bands(), orEmpty(grade));
        return Derivations.derive(asked).map(derived -> new Answer(derived, agrees(asked, derived)));
    }

    private static void read(Given figure, Inputs inputs, List<Term> terms) {
        var label = orEmpty(figure.label());
        inputs.require(label.length() <= LONGEST, "figures.label", "a label has 200 characters at most");
        var shown = figure.value().length() > 40 ? figure.value().substring(0, 40) : figure.value();
        Quantity.read(figure.value())
                .ifPresentOrElse(
                        quantity -> terms.add(new Term(orEmpty(figure.role()), label, quantity)),
                        () -> inputs.refuse(
                                "figures.value",
                                "'%s' is no number: write 1,234, 10.4%%, +1.9pp or 13:58".formatted(shown)));
    }

    private @Nullable Boolean agrees(Derivation asked, Derived derived) {
        return stated == null ? null : Agreement.of(asked, derived, stated).orElse(null);
    }

    private Bands bands() {
        var known = Bands.INFERRED;
        if (inLine == null && flat == null && diagonal == null) {
            return known;
        }
        return known.with(
                Objects.requireNonNullElse(inLine, known.inLine()),
                Objects.requireNonNullElse(flat, known.flat()),
                Objects.requireNonNullElse(diagonal, known.diagonal()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
