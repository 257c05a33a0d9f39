package uk.answerable.complaints.statistics.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.statistics.rules.Spread;

/** How long something took over several cases. */
@Description("How long it took, in working days: a quarter, half, three quarters and nine in ten took no longer.")
public record ComplaintSpread(
        @NonNull Integer cases,
        @NonNull BigDecimal mean,
        @NonNull BigDecimal lowerQuartile,
        @NonNull BigDecimal median,
        @NonNull BigDecimal upperQuartile,
        @NonNull BigDecimal ninetieth,
        @NonNull Integer longest) {

    private static final int DECIMALS = 1;

    static ComplaintSpread of(Spread spread) {
        return new ComplaintSpread(
                Math.toIntExact(spread.count()),
                spread.mean(DECIMALS),
                printed(spread.lowerQuartile()),
                printed(spread.median()),
                printed(spread.upperQuartile()),
                printed(spread.ninetieth()),
                Math.toIntExact(spread.longest()));
    }

    private static BigDecimal printed(double days) {
        return BigDecimal.valueOf(days).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
