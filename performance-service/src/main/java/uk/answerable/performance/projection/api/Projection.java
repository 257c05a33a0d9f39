package uk.answerable.performance.projection.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.projection.rules.ProjectionQuestion.Dated;

/** A projection as the graph shows it. */
@Description("What the past of a series leads one to expect.")
public record Projection(
        @NonNull @Description("Nearest period first.") List<@NonNull ProjectedPoint> points,

        @NonNull @Description("The methods that made it, in words.")
        String method,

        @NonNull @Description("Name and version of the rules.")
        String ruleSet,

        @NonNull ProjectionSkill skill,
        @NonNull String basis,
        @NonNull List<@NonNull String> notes) {

    static Projection of(Dated dated) {
        var projection = dated.projection();
        return new Projection(
                projection.points().stream()
                        .map(point -> ProjectedPoint.of(point, dated))
                        .toList(),
                projection.method(),
                projection.ruleSet().name() + " " + projection.ruleSet().version(),
                ProjectionSkill.of(projection.skill()),
                projection.basis(),
                projection.notes());
    }
}
