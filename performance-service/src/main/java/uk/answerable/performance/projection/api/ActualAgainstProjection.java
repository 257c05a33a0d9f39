package uk.answerable.performance.projection.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.projection.rules.ProjectionStanding;
import uk.answerable.performance.projection.rules.SeriesProjected.Compared;
import uk.answerable.performance.series.api.Period;

/** An actual figure beside what had been projected, as the graph shows it. */
@Description("A figure beside what the series had led one to expect before it was known.")
public record ActualAgainstProjection(
        @NonNull Period period,
        @NonNull @Description("As printed.") String actual,
        @NonNull BigDecimal projected,
        @NonNull ProjectionStanding standing,
        @NonNull String words) {

    static ActualAgainstProjection of(Compared compared) {
        return new ActualAgainstProjection(
                Period.of(compared.period()),
                compared.printed(),
                Rounded.of(compared.projected()),
                compared.standing(),
                compared.words());
    }
}
