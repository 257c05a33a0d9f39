package uk.answerable.kernel.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A printed figure against the unit it is given in. */
public final class Units {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(\\.\\d+)?");

    private Units() {}

    /** A per cent sign at a figure in percentage points: from 76% to 75% is one point down, not one per cent. */
    public static Optional<Finding> percentSignAtPoints(String printed) {
        return printed.indexOf('%') >= 0
                ? Optional.of(new Finding(printed, "printed with a per cent sign, read as percentage points"))
                : Optional.empty();
    }

    /** A count with decimals: {@code 12.5} is none; {@code 12.0} is one that is printed like a measurement. */
    public static Optional<Finding> decimalsInCount(String printed) {
        var text = printed.strip();
        if (!NUMBER.matcher(text).matches() || text.indexOf('.') < 0) {
            return Optional.empty();
        }
        var number = new BigDecimal(text.replace(",", "")).stripTrailingZeros();
        return Optional.of(new Finding(
                printed,
                number.scale() > 0
                        ? "a count is a whole number"
                        : "printed with decimals although a count; read as " + number.toPlainString()));
    }
}
