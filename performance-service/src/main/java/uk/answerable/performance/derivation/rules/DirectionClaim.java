package uk.answerable.performance.derivation.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a report says of the way figures moved: everywhere, in a named area, or most in one of several. */
final class DirectionClaim {

    private static final Pattern CLAUSES = Pattern.compile("[,;]");

    private DirectionClaim() {}

    /**
     * Whether it holds.
     *
     * @param moves by area, in the order given
     * @param claim in lower case
     */
    static boolean holds(Map<String, BigDecimal> moves, String claim) {
        var clauses = Arrays.stream(CLAUSES.split(claim)).map(String::strip).toList();
        var eachSays =
                clauses.stream().allMatch(clause -> Agreement.meaning(clause).isPresent());
        return eachSays ? clauses.stream().allMatch(clause -> clauseHolds(moves, clause)) : clauseHolds(moves, claim);
    }

    private static boolean clauseHolds(Map<String, BigDecimal> moves, String claim) {
        var said = Agreement.meaning(claim)
                .map(word -> word.equals("declined") ? "decrease" : word)
                .orElse("");
        var sign = said.equals("increase") ? 1 : said.equals("decrease") ? -1 : 0;
        if (sign == 0) {
            return said.equals("no change") && moves.values().stream().allMatch(move -> move.signum() == 0);
        }
        if (claim.contains("largest")) {
            var named = moves.entrySet().stream()
                    .filter(move -> names(claim, move.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            return named.filter(move -> move.signum() == sign
                            && moves.values().stream().allMatch(other -> other.compareTo(move) * sign <= 0))
                    .isPresent();
        }
        var named = moves.entrySet().stream()
                .filter(move -> names(claim, move.getKey()))
                .toList();
        var meant = named.isEmpty() || claim.contains("both") ? moves.entrySet() : named;
        return meant.stream().allMatch(move -> move.getValue().signum() == sign);
    }

    /** Whether the claim names the area by the first word of its label: North, Warwick, Rugby. */
    private static boolean names(String claim, String label) {
        var first = label.strip().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return !first.isEmpty() && claim.matches(".*\\b" + Pattern.quote(first) + "\\b.*");
    }
}
