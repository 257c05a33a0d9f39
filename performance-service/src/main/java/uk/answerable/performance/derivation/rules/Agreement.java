package uk.answerable.performance.derivation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds what a report states against what its figures give, at the digits the report prints. */
public final class Agreement {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?::[0-5]\\d)?(?:\\.\\d+)?(?:%|pp|p\\b)?");
    private static final Pattern MONTHS = Pattern.compile("(\\d+) months?");
    private static final Pattern QUARTER = Pattern.compile("\\bQ[1-4]\\b");
    private static final Pattern LESS = Pattern.compile("\\b(less than|under|below|fewer than)\\b");
    private static final Pattern MORE = Pattern.compile("\\b(more than|over|above)\\b");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER_MONTHS = BigDecimal.valueOf(3);

    /** Words by what they mean, the most particular first. */
    private static final List<Map.Entry<String, String>> MEANINGS = List.of(
            Map.entry("not significant", "not significant"),
            Map.entry("no significant", "not significant"),
            Map.entry("significant", "significant"),
            Map.entry("not applicable", "not applicable"),
            Map.entry("no change", "no change"),
            Map.entry("unchanged", "no change"),
            Map.entry("in line", "in line"),
            Map.entry("stable", "stable"),
            Map.entry("increas", "increase"),
            Map.entry("decreas", "decrease"),
            Map.entry("reduc", "decrease"),
            Map.entry("improv", "improved"),
            Map.entry("declin", "declined"),
            Map.entry("above", "above"),
            Map.entry("below", "below"));

    private Agreement() {}

    /** Whether it agrees; empty when what is stated cannot be read as such a figure. */
    public static Optional<Boolean> of(Derivation asked, Derived derived, String stated) {
        var text = stated.strip().toLowerCase(Locale.ROOT);
        return switch (derived.form()) {
            case NUMBER -> number(text).map(said -> digits(derived.amount(), said, text));
            case RANGE -> number(text).map(said -> within(said.number(), derived.lower(), derived.upper()));
            case ROUNDED_RANGE ->
                number(text)
                        .map(said -> within(
                                said.number(),
                                rounded(derived.lower(), said.decimals()),
                                rounded(derived.upper(), said.decimals())));
            case POSSIBLE -> Optional.of(!derived.printed().equals("none"));
            case MONTHS -> months(stated).map(months -> near(derived.amount(), months));
            case EVERY -> number(text).map(said -> every(derived, said.number(), text));
            case WORDS -> Optional.of(words(asked, derived, text));
        };
    }

    private static Optional<Quantity> number(String text) {
        var found = NUMBER.matcher(text);
        return found.find() ? Quantity.read(found.group()) : Optional.empty();
    }

    private static boolean digits(@Nullable BigDecimal amount, Quantity said, String text) {
        if (amount == null) {
            return false;
        }
        if (LESS.matcher(text).find()) {
            return amount.compareTo(said.number()) < 0;
        }
        if (MORE.matcher(text).find()) {
            return amount.compareTo(said.number()) > 0;
        }
        return amount.setScale(said.decimals(), RoundingMode.HALF_UP).compareTo(said.number()) == 0;
    }

    private static boolean within(BigDecimal said, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        var above = lower == null || said.compareTo(lower) >= 0;
        var below = upper == null || said.compareTo(upper) <= 0;
        return above && below;
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number, int decimals) {
        return number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> months(String stated) {
        var said = MONTHS.matcher(stated);
        if (said.find()) {
            return Optional.of(new BigDecimal(said.group(1)));
        }
        var quarters = QUARTER.matcher(stated).results().count();
        return quarters == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(quarters).multiply(QUARTER_MONTHS));
    }

    private static boolean near(@Nullable BigDecimal amount, BigDecimal months) {
        return amount != null && amount.subtract(months).abs().compareTo(HALF) <= 0;
    }

    private static boolean every(Derived derived, BigDecimal said, String text) {
        var least = derived.lower();
        var most = derived.upper();
        if (least == null || most == null) {
            return false;
        }
        return LESS.matcher(text).find() ? most.compareTo(said) < 0 : least.compareTo(said) > 0;
    }

    private static boolean words(Derivation asked, Derived derived, String text) {
        if (asked.kind() == DerivationKind.DIRECTION) {
            return DirectionClaim.holds(Wordings.moves(asked), text);
        }
        if (asked.kind() == DerivationKind.SIGNIFICANT_AGAINST_AVERAGE) {
            return Significance.holds(derived, text);
        }
        var meant = meaning(derived.printed());
        var said = meaning(text);
        var bothKnown = meant.isPresent() && said.isPresent();
        return bothKnown ? meant.equals(said) : derived.printed().equalsIgnoreCase(text);
    }

    /** What a text says by its words, if it says anything known. */
    static Optional<String> meaning(String text) {
        return MEANINGS.stream()
                .filter(one -> text.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
