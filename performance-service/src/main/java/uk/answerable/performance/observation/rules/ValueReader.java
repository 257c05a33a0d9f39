package uk.answerable.performance.observation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.validation.Finding;
import uk.answerable.kernel.validation.Units;
import uk.answerable.performance.measure.rules.ValueKind;

/**
 * Reads values as sources print them and refuses what could mean two things (FEATURES D3 354, 355). A footnote mark is
 * never dropped in silence: 95%1 may be 95 with a footnote or a typing error.
 */
public final class ValueReader {

    private static final int LONGEST = 24;
    private static final String FOOTNOTE = "%s: write the figure alone and put the footnote into the note column";
    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d[\\d,]*)(?:\\.(\\d+))?(%?)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern AFTER_PERCENT = Pattern.compile(".*%\\s*\\d+");
    private static final Pattern MARKED = Pattern.compile(".*(?:[¹²³⁰⁴-⁹*†‡§]|[(\\[]\\d+[)\\]])");
    private static final Pattern TWO_PERCENT = Pattern.compile(".*%.*%.*");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,9})/(\\d{1,9})");
    private static final Pattern GRADE =
            Pattern.compile("(Outstanding|Excellent|Good|Fair|Poor|Adequate|Requires improvement|Inadequate)"
                    + "( and (Improved|Stable|Declined))?");
    private static final Set<String> FLAGS = Set.of("Y", "N", "S", "Y (low)", "(blank)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ValueReader() {}

    /**
     * Reads one value.
     *
     * @param printed the cell
     * @param kind what the statistic takes
     * @param unit the row's unit, empty when it has none
     */
    public static Reading read(String printed, ValueKind kind, String unit) {
        var text = printed.strip();
        if (text.isEmpty()) {
            return unreadable("no value; leave the row out when the source has none");
        }
        if (text.length() > LONGEST) {
            return unreadable("longer than any figure");
        }
        if (kind == ValueKind.GRADE || kind == ValueKind.FLAG) {
            return word(text, kind, unit);
        }
        if (MARKED.matcher(text).matches()) {
            return unreadable(FOOTNOTE.formatted("a footnote mark stands at the figure"));
        }
        if (AFTER_PERCENT.matcher(text).matches()) {
            return unreadable(FOOTNOTE.formatted("digits after the per cent sign look like a footnote"));
        }
        if (kind != ValueKind.RANGE && TWO_PERCENT.matcher(text).matches()) {
            return unreadable("the per cent sign stands twice");
        }
        return switch (kind) {
            case DURATION -> duration(text, unit);
            case SHARE -> share(text, unit);
            case RANGE -> range(text, unit);
            case MEASURED -> unit.equals("mm:ss") ? duration(text, unit) : number(text, byUnit(unit), unit);
            default -> number(text, kind, unit);
        };
    }

    private static Reading range(String text, String unit) {
        return Bounds.of(text).isPresent()
                ? read(text, null, ValueForm.RANGE, unit, List.of())
                : unreadable("not a range: the lowest, to, the highest");
    }

    private static ValueKind byUnit(String unit) {
        return unit.startsWith("%") ? ValueKind.PERCENT : ValueKind.NUMBER;
    }

    private static Reading word(String text, ValueKind kind, String unit) {
        var known = kind == ValueKind.FLAG
                ? FLAGS.contains(text)
                : GRADE.matcher(text).matches();
        return known
                ? read(text, null, ValueForm.WORD, unit, List.of())
                : unreadable(
                        kind == ValueKind.FLAG ? "not a flag: Y, N, S, Y (low) or (blank)" : "not a grade we know");
    }

    private static Reading duration(String text, String unit) {
        var parts = DURATION.matcher(text);
        if (!parts.matches()) {
            return unreadable("not minutes and seconds (mm:ss)");
        }
        var seconds = Long.parseLong(parts.group(1)) * 60 + Long.parseLong(parts.group(2));
        return read(text, BigDecimal.valueOf(seconds), ValueForm.DURATION, unit, List.of());
    }

    private static Reading share(String text, String unit) {
        var parts = SHARE.matcher(text);
        if (!parts.matches()) {
            return unreadable("not a number of a number (n/N)");
        }
        var above = new BigDecimal(parts.group(1));
        var below = new BigDecimal(parts.group(2));
        if (below.signum() == 0 || above.compareTo(below) > 0) {
            return unreadable("a share cannot be more than its whole, nor of nothing");
        }
        return new Reading.Read(new Value(text, above, ValueForm.SHARE, unit, above, below), List.of());
    }

    private static Reading number(String text, ValueKind kind, String unit) {
        var bare = PrintedNumber.bare(text, kind, unit);
        if (bare.isEmpty()) {
            return unreadable("the ending belongs to another number; write the position as digits");
        }
        var parts = NUMBER.matcher(bare.get());
        if (!parts.matches()) {
            return unreadable("not a number");
        }
        var digits = parts.group(2);
        if (digits.indexOf(',') >= 0 && !GROUPED.matcher(digits).matches()) {
            return unreadable(
                    FOOTNOTE.formatted("the commas do not stand at thousands; a footnote digit may be glued on"));
        }
        var decimals = parts.group(3);
        var number =
                new BigDecimal(parts.group(1) + digits.replace(",", "") + (decimals == null ? "" : "." + decimals));
        var percent = !parts.group(4).isEmpty();
        return switch (kind) {
            case COUNT, POSITION -> whole(text, number, percent, kind, unit);
            case PERCENT -> percent(text, number, percent, unit);
            case PERCENT_CHANGE -> read(text, number, ValueForm.PERCENT, unit, withoutSign(percent));
            case POINTS ->
                read(
                        text,
                        number,
                        ValueForm.POINTS,
                        unit,
                        Units.percentSignAtPoints(text).map(Finding::message).stream()
                                .toList());
            default ->
                percent
                        ? unreadable("a per cent sign, but the statistic or unit is not per cent")
                        : read(text, number, ValueForm.NUMBER, unit, List.of());
        };
    }

    private static Reading whole(String text, BigDecimal number, boolean percent, ValueKind kind, String unit) {
        var form = kind == ValueKind.COUNT ? ValueForm.COUNT : ValueForm.POSITION;
        if (percent) {
            return unreadable("a count has no per cent sign");
        }
        if (number.signum() < 0 || (form == ValueForm.POSITION && number.signum() == 0)) {
            return unreadable("below the smallest possible");
        }
        var decimals = Units.decimalsInCount(text).map(Finding::message);
        var plain = number.stripTrailingZeros();
        return decimals.isPresent() && plain.scale() > 0
                ? unreadable(decimals.get())
                : read(
                        text,
                        decimals.isPresent() ? plain.setScale(0) : number,
                        form,
                        unit,
                        decimals.stream().toList());
    }

    private static Reading percent(String text, BigDecimal number, boolean percent, String unit) {
        if (!percent && !unit.startsWith("%")) {
            return unreadable("no per cent sign, and the unit is not per cent");
        }
        if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
            return unreadable("not between 0 and 100 per cent of a whole; a footnote digit may be glued on");
        }
        return read(text, number, ValueForm.PERCENT, unit, withoutSign(percent));
    }

    private static List<String> withoutSign(boolean percent) {
        return percent ? List.of() : List.of("printed without a per cent sign; read as per cent");
    }

    private static Reading read(
            String printed, @Nullable BigDecimal number, ValueForm form, String unit, List<String> notes) {
        return new Reading.Read(new Value(printed, number, form, unit, null, null), new ArrayList<>(notes));
    }

    private static Reading unreadable(String reason) {
        return new Reading.Unreadable(reason);
    }
}
