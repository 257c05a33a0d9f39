package uk.answerable.performance.derivation.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far a figure may move before a word for it changes; local practice, so dated and with its source.
 *
 * @param inLine per cent of the average within which a figure is in line with it, or stable
 * @param flat per cent of change up to which the arrow is flat
 * @param diagonal per cent up to which it is diagonal; beyond it is steep
 */
public record Bands(LocalDate from, BigDecimal inLine, BigDecimal flat, BigDecimal diagonal, String source) {

    /**
     * Inferred from one summary: 906 against 903 is called in line and 139 against 141 below; arrows are flat at 2.5,
     * diagonal from 2.6 to 10.7 and steep from 19.4 per cent.
     */
    public static final Bands INFERRED = new Bands(
            LocalDate.of(2019, 12, 1),
            new BigDecimal("1"),
            new BigDecimal("2.5"),
            new BigDecimal("12.5"),
            "inferred from the Warwickshire performance summary of December 2019 (004:2(2):p1, p27)");

    /** With somebody's own bands in place of the inferred. */
    public Bands with(BigDecimal inLine, BigDecimal flat, BigDecimal diagonal) {
        return new Bands(from, inLine, flat, diagonal, "as asked for");
    }
}
