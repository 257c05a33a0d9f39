package uk.answerable.performance.projection.rules;

import java.util.List;

/**
 * One period ahead.
 *
 * @param ahead 1 for the period after the last one given
 * @param intervals one a level asked for, in that order; none where no width can be measured
 */
public record ProjectedPoint(int ahead, double value, List<Interval> intervals) {

    public ProjectedPoint {
        intervals = List.copyOf(intervals);
    }
}
