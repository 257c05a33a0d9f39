package uk.answerable.performance.interval.rules;

/** How an interval is made (METHODS, Intervals and significance). */
public enum IntervalMethod {
    /** Proportions: Wilson score (Wilson 1927). */
    WILSON("wilson-1", true),
    /** Wilson score of a sample that is a good part of a known population. */
    WILSON_FINITE("wilson-fpc-1", true),
    /** As published of crime-recording audits: symmetric, with finite-population correction where the population is known. */
    SYMMETRIC("symmetric-1", true),
    /** Counts and rates: Byar's from ten on, exact below. */
    BYAR_OR_EXACT("byar-or-exact-1", false),
    /** Counts and rates: Byar's approximation (Breslow and Day 1987). */
    BYAR("byar-1", false),
    /** Counts and rates: exact Poisson (Garwood 1936). */
    EXACT_POISSON("exact-poisson-1", false);

    private final String code;
    private final boolean ofProportion;

    IntervalMethod(String code, boolean ofProportion) {
        this.code = code;
        this.ofProportion = ofProportion;
    }

    /** Name and version, as a figure carries it. */
    public String code() {
        return code;
    }

    /** Whether it is for so many of so many; otherwise for counts. */
    public boolean isOfProportion() {
        return ofProportion;
    }
}
