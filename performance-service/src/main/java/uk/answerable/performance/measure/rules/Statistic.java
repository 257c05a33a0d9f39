package uk.answerable.performance.measure.rules;

/**
 * What was done with a measure to make a figure: two statistics of one measure are never mixed.
 *
 * @param kind which values it takes
 */
public record Statistic(String code, String label, ValueKind kind) {

    /** Computed here from complaint cases; nobody may submit it. */
    public static final String PERCENT_FROM_CASES = "percent_from_cases";

    /** Says what is expected, not what was: its figures are nobody's observations. */
    public static boolean isForecast(String code) {
        return code.equals("forecast") || code.startsWith("projected_");
    }

    public boolean isComputed() {
        return code.equals(PERCENT_FROM_CASES);
    }
}
