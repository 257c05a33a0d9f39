package uk.answerable.performance.derivation.rules;

import static uk.answerable.performance.derivation.rules.Printing.EXACT;
import static uk.answerable.performance.derivation.rules.Printing.HUNDRED;
import static uk.answerable.performance.derivation.rules.Printing.THOUSAND;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Sums, differences, changes, shares and rates. */
final class Arithmetic {

    private Arithmetic() {}

    static Derived sum(Derivation asked) {
        var parts = asked.all("");
        var total = parts.stream().map(term -> term.quantity().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var decimals = parts.stream()
                .mapToInt(term -> term.quantity().decimals())
                .max()
                .orElse(0);
        var text = parts.stream()
                .map(term -> term.quantity().number().toPlainString())
                .collect(Collectors.joining(" + "));
        var printed = Printing.inUnit(total, Math.max(decimals, asked.decimals()), asked.unit());
        var whole = asked.maybe("whole");
        var remainder = whole.map(one -> one.number().subtract(total).signum() == 0
                        ? "; equals the whole"
                        : "; " + one.number().subtract(total).toPlainString() + " of the whole belongs to no part")
                .orElse("");
        return Derived.number(printed, total, text + " = " + printed + remainder);
    }

    static Derived flow(Derivation asked) {
        var whole = asked.number("whole");
        var parts =
                asked.all("").stream().map(term -> term.quantity().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var difference = whole.subtract(parts);
        var told =
                difference.signum() == 0 ? "reconciles" : "does not reconcile: " + difference.toPlainString() + " over";
        return Derived.number(
                parts.toPlainString(),
                parts,
                "parts add up to " + parts.toPlainString() + " of " + whole.toPlainString() + "; " + told);
    }

    static Derived difference(Derivation asked) {
        var current = asked.the("current");
        var amount = current.number().subtract(asked.number("previous"));
        return Derived.number(Printing.inUnit(amount, asked.decimals(), current.unit()), amount, subtraction(asked));
    }

    static Derived points(Derivation asked) {
        var amount = asked.number("current").subtract(asked.number("previous"));
        return Derived.number(Printing.signed(amount, asked.decimals()) + "pp", amount, subtraction(asked));
    }

    private static String subtraction(Derivation asked) {
        return "%s - %s"
                .formatted(
                        asked.number("current").toPlainString(),
                        asked.number("previous").toPlainString());
    }

    static Derived percent(Derivation asked) {
        var previous = asked.number("previous");
        if (previous.signum() == 0) {
            return Derived.words("not applicable", "a change from zero has no per cent");
        }
        var amount =
                asked.number("current").subtract(previous).multiply(HUNDRED).divide(previous.abs(), EXACT);
        return Derived.number(
                Printing.signed(amount, asked.decimals()) + "%",
                amount,
                "(%s) / %s".formatted(subtraction(asked), previous.toPlainString()));
    }

    static Derived share(Derivation asked) {
        var amount = asked.number("numerator").multiply(HUNDRED).divide(asked.number("denominator"), EXACT);
        return Derived.number(Printing.plain(amount, asked.decimals()) + "%", amount, division(asked));
    }

    static Derived shareOfChange(Derivation asked) {
        var part = asked.number("current").subtract(asked.number("previous"));
        var whole = asked.number("whole_current").subtract(asked.number("whole_previous"));
        if (whole.signum() == 0) {
            return Derived.words("not applicable", "the whole did not change");
        }
        var amount = part.multiply(HUNDRED).divide(whole, EXACT);
        return Derived.number(
                Printing.plain(amount, asked.decimals()) + "%",
                amount,
                "a change of %s in one of %s".formatted(part.toPlainString(), whole.toPlainString()));
    }

    /** Annual reports times the share that is not recorded (RULES F). */
    static Derived unrecorded(Derivation asked) {
        var share = HUNDRED.subtract(asked.number("percent"));
        var amount = asked.number("reports").multiply(share).divide(HUNDRED, EXACT);
        return Derived.number(
                Printing.plain(amount, asked.decimals()),
                amount,
                "%s%% of %s reports"
                        .formatted(
                                share.toPlainString(), asked.number("reports").toPlainString()));
    }

    static Derived quotient(Derivation asked) {
        var amount = asked.number("numerator").divide(asked.number("denominator"), EXACT);
        return Derived.number(Printing.plain(amount, asked.decimals()), amount, division(asked));
    }

    private static String division(Derivation asked) {
        return "%s of %s"
                .formatted(
                        asked.number("numerator").toPlainString(),
                        asked.number("denominator").toPlainString());
    }

    static Derived rate(Derivation asked) {
        var amount = asked.number("count").multiply(THOUSAND).divide(asked.number("base"), EXACT);
        return Derived.number(
                Printing.plain(amount, asked.decimals()),
                amount,
                "%s per 1,000 of %s"
                        .formatted(
                                asked.number("count").toPlainString(),
                                asked.number("base").toPlainString()));
    }

    static Derived average(Derivation asked) {
        var weights = asked.all("weight");
        var values = asked.all("");
        var above = BigDecimal.ZERO;
        var below = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            var weight = weights.isEmpty()
                    ? BigDecimal.ONE
                    : weights.get(i).quantity().number();
            above = above.add(values.get(i).quantity().number().multiply(weight));
            below = below.add(weight);
        }
        var amount = above.divide(below, EXACT);
        var unit = values.getFirst().quantity().unit();
        return Derived.number(
                Printing.inUnit(amount, asked.decimals(), unit), amount, "average of " + values.size() + " figures");
    }

    static Derived rounded(Derivation asked) {
        var quantity = asked.terms().getFirst().quantity();
        return Derived.number(
                Printing.inUnit(quantity.number(), asked.decimals(), quantity.unit()),
                quantity.number(),
                quantity.number().toPlainString() + " rounded half up");
    }

    static Derived variance(Derivation asked) {
        var over = asked.number("strength").subtract(asked.number("establishment"));
        var side = over.signum() < 0 ? " under" : " over";
        return Derived.number(
                Printing.signed(over, asked.decimals()),
                over,
                Printing.signed(over, asked.decimals()) + side + " establishment");
    }
}
