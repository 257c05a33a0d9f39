package uk.answerable.performance.series.rules;

/**
 * Whether control limits may be drawn (METHODS, Control charts 5).
 *
 * @param pointsAvailable numbers of one kind of period, the newest point's
 */
public record Chart(ChartStatus status, String reason, int pointsAvailable) {

    public static final int POINTS_FOR_LIMITS = 13;

    public static Chart of(int points) {
        var few = points < POINTS_FOR_LIMITS;
        var counted = points == 1 ? "1 point" : points + " points";
        return few
                ? new Chart(ChartStatus.TOO_FEW_POINTS, counted + "; limits need " + POINTS_FOR_LIMITS, points)
                : new Chart(ChartStatus.LIMITS_POSSIBLE, counted + "; enough for limits", points);
    }
}
