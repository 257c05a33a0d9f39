package uk.answerable.performance.measure.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.measure.rules.Polarity;

/** A measure as the graph shows it; an entity of the supergraph. */
@Key(fields = @FieldSet("code"))
@Description("What a figure measures.")
public record Measure(
        @NonNull String code,
        @NonNull String label,
        @NonNull String unit,

        @NonNull @Description("Which way it should move, where a source says so.")
        Polarity polarity,

        @NonNull @Description("The statistic meant when none is named.")
        String usualStatistic) {

    public static Measure of(uk.answerable.performance.measure.rules.Measure measure) {
        return new Measure(
                measure.code(), measure.label(), measure.unit(), measure.polarity(), measure.usualStatistic());
    }
}
