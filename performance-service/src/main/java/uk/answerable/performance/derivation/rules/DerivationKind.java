package uk.answerable.performance.derivation.rules;

import java.util.Set;

/** Rules by which figures are made of others (FEATURES B4 and F), with the roles their figures play. */
public enum DerivationKind {
    /** Parts to a whole; a remainder that belongs to no part is told when the whole is given. */
    SUM("", "whole"),
    DIFFERENCE("current previous"),
    /** One figure in two tables. */
    SAME(""),
    /** Per cent of the earlier figure, from unrounded values; from zero there is none. */
    PERCENT_CHANGE("current previous"),
    /** Percentage points before rounding. */
    POINTS_CHANGE("current previous"),
    /** Shares, outcome rates, repeat rates, satisfaction: so many of so many in per cent. */
    SHARE("numerator denominator"),
    /** How much of a whole's change one part makes ("driven by"), in per cent (FEATURES 195). */
    SHARE_OF_CHANGE("current previous whole_current whole_previous"),
    QUOTIENT("numerator denominator"),
    RATE_PER_1000("count base"),
    /** Which way figures moved, for one area or several. */
    DIRECTION("current previous"),
    AGAINST_AVERAGE("current average"),
    /**
     * "Significantly above average" as a defined term (FEATURES 203): the 95 per cent interval of a count, or of a
     * percentage on its base, lies wholly beyond the average.
     */
    SIGNIFICANT_AGAINST_AVERAGE("current average", "base"),
    STABILITY("current previous"),
    /** One of five arrows. */
    ARROW("", "change current previous"),
    /** Places in an order, oldest first; a lower place is better. */
    RANK_CHANGE(""),
    /** A grade among those of all forces: figures are labelled with grades, best first. */
    GRADE_POSITION("grade"),
    /** Repeat victims in a band of offences each: what their offences add up to at least and at most. */
    BAND("victims minimum", "maximum"),
    /** Which whole numbers of a small base give the printed percentage. */
    FEASIBLE_COUNTS("percent base"),
    /** What goes in comes out: whole = parts. */
    FLOW("whole"),
    /** How many months a total covers, going by the monthly average. */
    MONTHS_COVERED("total average"),
    /** Whether all figures lie beyond what is stated. */
    THRESHOLD(""),
    /** Values of one measure by window: different windows are different figures. */
    WINDOWS(""),
    /** Labels that stand for different things must differ. */
    DISTINCT_LABELS(""),
    ROUNDED(""),
    /** The whole numbers that a count and a printed percentage allow. */
    IMPLIED_COUNT("count percent"),
    /** The bases that a count and a printed percentage allow. */
    IMPLIED_DENOMINATOR("count percent"),
    /** The base that printed rates per 1,000 of several counts allow. */
    IMPLIED_BASE("count rate"),
    /** The counts that printed rates allow on a base: a check of figures frozen at an earlier vintage. */
    COUNT_FROM_RATE("rate", "base lower_base upper_base"),
    /** Half of a symmetric 95 per cent interval. */
    HALF_WIDTH("percent sample", "population"),
    /** Whether two estimates printed with +/- differ by more than chance. */
    SIGNIFICANCE("estimate", "half_width"),
    /** Of numbers or of minutes and seconds, weighted where weights are given. */
    AVERAGE("", "weight"),
    /** Of so many reports a year those that go unrecorded at a recording rate (FEATURES 188). */
    UNRECORDED("percent reports"),
    /** Strength against establishment. */
    VARIANCE("establishment strength"),
    /** Since when the newest figure is the highest or lowest. */
    HIGHEST_SINCE("");

    private final String needed;
    private final String allowed;

    DerivationKind(String needed) {
        this(needed, "");
    }

    DerivationKind(String needed, String optional) {
        this.needed = needed;
        this.allowed = needed + " " + optional;
    }

    private static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.of(text.strip().split(" "));
    }

    /** Roles at least one figure must play. */
    public Set<String> needed() {
        return words(needed);
    }

    /** Roles its figures may play; none named means plain figures. */
    public Set<String> allowed() {
        return words(allowed);
    }
}
