package uk.answerable.performance.projection.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.projection.rules.Skill;

/** Skill as the graph shows it. */
@Description("How the method did on values of this series that were held back, beside repeating last year.")
public record ProjectionSkill(
        int heldBack,
        @Nullable BigDecimal meanAbsoluteError,
        @Nullable BigDecimal ofSeasonalNaive,

        @Nullable @Description("Of the two errors; below 1 the method is better.")
        BigDecimal ratio,

        @NonNull String words) {

    static ProjectionSkill of(Skill skill) {
        return new ProjectionSkill(
                skill.heldBack(),
                Rounded.ofKnown(skill.meanAbsoluteError()),
                Rounded.ofKnown(skill.ofSeasonalNaive()),
                Rounded.ofKnown(skill.ratio()),
                skill.words());
    }
}
