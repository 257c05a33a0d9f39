package uk.answerable.performance.derivation.rules;

import static uk.answerable.performance.derivation.rules.Printing.EXACT;
import static uk.answerable.performance.derivation.rules.Printing.HUNDRED;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that come from figures, never the other way round. */
final class Wordings {

    private Wordings() {}

    static Derived direction(Derivation asked) {
        var moves = moves(asked);
        var words = moves.size() == 1
                ? word(moves.values().iterator().next())
                : moves.entrySet().stream()
                        .map(move -> word(move.getValue()) + " in " + move.getKey())
                        .collect(Collectors.joining("; "));
        var told = moves.entrySet().stream()
                .map(move -> (move.getKey().isEmpty() ? "" : move.getKey() + " ")
                        + Printing.signed(move.getValue(), move.getValue().scale()))
                .collect(Collectors.joining(", "));
        return Derived.words(words, told);
    }

    /** How far each label moved, in the order of the figures. */
    static Map<String, BigDecimal> moves(Derivation asked) {
        var moves = new LinkedHashMap<String, BigDecimal>();
        for (var current : asked.all("current")) {
            asked.all("previous").stream()
                    .filter(term -> term.label().equals(current.label()))
                    .findFirst()
                    .ifPresent(previous -> moves.put(
                            current.label(),
                            current.quantity()
                                    .number()
                                    .subtract(previous.quantity().number())));
        }
        return moves;
    }

    static String word(BigDecimal move) {
        return move.signum() > 0 ? "increase" : move.signum() < 0 ? "decrease" : "no change";
    }

    static Derived againstAverage(Derivation asked) {
        var average = asked.number("average");
        var away = asked.number("current").subtract(average);
        var within = within(away, average, asked.bands().inLine());
        var word = within ? "in line" : away.signum() > 0 ? "above" : "below";
        return Derived.words(word, told(away, average, asked.bands()));
    }

    static Derived stability(Derivation asked) {
        var previous = asked.number("previous");
        var away = asked.number("current").subtract(previous);
        var word = within(away, previous, asked.bands().inLine()) ? "stable" : word(away);
        return Derived.words(word, told(away, previous, asked.bands()));
    }

    private static boolean within(BigDecimal away, BigDecimal of, BigDecimal percent) {
        return away.abs().multiply(HUNDRED).compareTo(of.abs().multiply(percent)) <= 0;
    }

    private static String told(BigDecimal away, BigDecimal of, Bands bands) {
        var percent = of.signum() == 0
                ? ""
                : " (" + Printing.signed(away.multiply(HUNDRED).divide(of.abs(), EXACT), 1) + "%)";
        return "%s%s; in line within %s%%, %s"
                .formatted(
                        Printing.signed(away, away.scale()),
                        percent,
                        bands.inLine().toPlainString(),
                        bands.source());
    }

    static Derived arrow(Derivation asked) {
        var change = asked.maybe("change")
                .map(Quantity::number)
                .orElseGet(() -> asked.number("current")
                        .subtract(asked.number("previous"))
                        .multiply(HUNDRED)
                        .divide(asked.number("previous"), EXACT));
        var size = change.abs();
        var way = change.signum() < 0 ? " down" : " up";
        var word = size.compareTo(asked.bands().flat()) <= 0
                ? "flat"
                : (size.compareTo(asked.bands().diagonal()) <= 0 ? "diagonal" : "steep") + way;
        return Derived.words(
                word,
                "%s%%; flat to %s%%, diagonal to %s%%, %s"
                        .formatted(
                                Printing.signed(change, 1),
                                asked.bands().flat().toPlainString(),
                                asked.bands().diagonal().toPlainString(),
                                asked.bands().source()));
    }

    static Derived rank(Derivation asked) {
        var byTable = new LinkedHashMap<String, BigDecimal>();
        var first = new LinkedHashMap<String, BigDecimal>();
        for (var term : asked.terms()) {
            first.putIfAbsent(term.label(), term.quantity().number());
            byTable.put(
                    term.label(),
                    first.get(term.label()).subtract(term.quantity().number()));
        }
        var told = byTable.entrySet().stream()
                .map(one -> (one.getKey() + " " + Printing.signed(one.getValue(), 0) + " places").strip())
                .collect(Collectors.joining(", "));
        var better = byTable.values().stream().anyMatch(move -> move.signum() > 0);
        var worse = byTable.values().stream().anyMatch(move -> move.signum() < 0);
        var word = better && worse ? "mixed" : better ? "improved" : worse ? "declined" : "unchanged";
        return Derived.words(word, told);
    }
}
