package uk.answerable.performance.chart.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Named and versioned rules of a control chart (METHODS, Control charts). A chart says which one made it; a rule that
 * changes gets a new name, so that an old chart can be drawn again.
 *
 * @param code name and version
 * @param source who publishes it so
 * @param screening whether moving ranges that are themselves exceptional are left out of the limits
 * @param trendPoints points, each strictly beyond the one before, that make a trend
 * @param shiftPoints points in a row on one side of the mean that make a shift
 * @param outsideCountsAsNear whether a point outside the limits counts among the two of three near one
 * @param rebaseAfter points in a row on one side of the mean after which the chart starts anew by itself
 */
public record RuleSet(
        String code,
        String description,
        String source,
        boolean screening,
        int trendPoints,
        int shiftPoints,
        boolean outsideCountsAsNear,
        OptionalInt rebaseAfter) {

    private static final String MAKING_DATA_COUNT = "NHS England, Making Data Count; NHSRplotthedots 0.2.2";
    private static final String WESTERN_ELECTRIC = "Variants used in the field beside Making Data Count";

    /** The rule set used when nobody names one. */
    public static final RuleSet USUAL = new RuleSet(
            "mdc-xmr-1",
            "Screened limits; trend and shift of seven; two of three near a limit, points outside not counted",
            MAKING_DATA_COUNT,
            true,
            7,
            7,
            false,
            OptionalInt.empty());

    private static final List<RuleSet> ALL = List.of(
            USUAL,
            new RuleSet(
                    "xmr-unscreened-1",
                    "As mdc-xmr-1, with every moving range in the limits",
                    MAKING_DATA_COUNT,
                    false,
                    7,
                    7,
                    false,
                    OptionalInt.empty()),
            new RuleSet(
                    "xmr-six-1",
                    "As mdc-xmr-1, with trend and shift of six",
                    WESTERN_ELECTRIC,
                    true,
                    6,
                    6,
                    false,
                    OptionalInt.empty()),
            new RuleSet(
                    "xmr-trend-six-1",
                    "As mdc-xmr-1, with a trend of six",
                    WESTERN_ELECTRIC,
                    true,
                    6,
                    7,
                    false,
                    OptionalInt.empty()),
            new RuleSet(
                    "xmr-trend-five-1",
                    "As mdc-xmr-1, with a trend of five",
                    WESTERN_ELECTRIC,
                    true,
                    5,
                    7,
                    false,
                    OptionalInt.empty()),
            new RuleSet(
                    "xmr-outside-counts-1",
                    "As mdc-xmr-1, with points outside a limit counted among two of three",
                    WESTERN_ELECTRIC,
                    true,
                    7,
                    7,
                    true,
                    OptionalInt.empty()),
            new RuleSet(
                    "rebase-eight-1",
                    "As mdc-xmr-1, starting anew after eight points in a row on one side of the mean",
                    "Warwickshire Police performance summary, December 2019 (004:2(2):p15)",
                    true,
                    7,
                    7,
                    false,
                    OptionalInt.of(8)));

    /** Every rule set there is, the usual one first. */
    public static List<RuleSet> all() {
        return ALL;
    }

    /** The rule set of that name. */
    public static Optional<RuleSet> named(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
