package uk.answerable.performance.projection.rules;

/** Five arrows, each with the words that stand for it (FEATURES 206). */
public enum ArrowDirection {
    UP("\u2191", "increase"),
    SLIGHTLY_UP("\u2197", "slight increase"),
    STEADY("\u2192", "no significant change"),
    SLIGHTLY_DOWN("\u2198", "slight decrease"),
    DOWN("\u2193", "decrease");

    private final String arrow;
    private final String words;

    ArrowDirection(String arrow, String words) {
        this.arrow = arrow;
        this.words = words;
    }

    /**
     * @param percent change, unrounded
     */
    public static ArrowDirection of(double percent, ProjectionPolicy policy) {
        var size = Math.abs(percent);
        if (size <= policy.steadyPercent()) {
            return STEADY;
        }
        if (size <= policy.slightPercent()) {
            return percent > 0 ? SLIGHTLY_UP : SLIGHTLY_DOWN;
        }
        return percent > 0 ? UP : DOWN;
    }

    public String arrow() {
        return arrow;
    }

    public String words() {
        return words;
    }
}
