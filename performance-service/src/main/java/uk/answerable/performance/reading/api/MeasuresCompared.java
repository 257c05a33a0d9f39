package uk.answerable.performance.reading.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.series.api.Period;

/** Two measures beside each other as the graph shows them. */
@Description("The newest figure of a measure beside that of another, or why the two are not compared.")
public record MeasuresCompared(
        @NonNull Period period,
        @NonNull String printed,
        @Nullable String other,

        @Nullable @Description("The first minus the other, in points.")
        String difference,

        @Nullable @Description("Why they are not compared: surveys that ask different questions never are.")
        String refusal) {

    static MeasuresCompared of(uk.answerable.performance.reading.rules.MeasuresCompared compared) {
        var other = compared.other();
        var difference = compared.difference();
        return new MeasuresCompared(
                Period.of(compared.figure().period()),
                compared.figure().value().printed(),
                other == null ? null : other.value().printed(),
                difference == null ? null : difference.printed(),
                compared.refusal());
    }
}
