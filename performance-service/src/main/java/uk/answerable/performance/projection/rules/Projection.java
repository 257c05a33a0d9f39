package uk.answerable.performance.projection.rules;

import java.util.List;

/**
 * What a series leads one to expect.
 *
 * @param method the methods the points are the mean of, in words
 * @param basis what the projection rests on
 * @param notes what a reader must know: fallbacks, filled gaps, outliers
 */
public record Projection(
        List<ProjectedPoint> points, String method, RuleSet ruleSet, Skill skill, String basis, List<String> notes) {

    public Projection {
        points = List.copyOf(points);
        notes = List.copyOf(notes);
    }

    /** FEATURES 209. */
    static final String BASIS =
            "Past values of this series only: nothing is known here of plans, events or changes still to come.";
}
