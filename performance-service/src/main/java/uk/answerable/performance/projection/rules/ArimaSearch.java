package uk.answerable.performance.projection.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the order of an ARIMA step by step, by its criterion (Hyndman and Khandakar 2008). */
final class ArimaSearch {

    private static final int MOST_TRIED = 40;

    private final double[] values;
    private final int seasonLength;
    private final Set<ArimaOrder> tried = new HashSet<>();
    private @Nullable ArimaFit best;

    private ArimaSearch(double[] values, int seasonLength) {
        this.values = values;
        this.seasonLength = seasonLength;
    }

    /**
     * The fit with the best order found.
     *
     * @param seasonLength 1 for a series without a season
     * @param seasonal whether the season is differenced
     * @return empty when no order fits: the series is too short or does not vary
     */
    static Optional<ArimaFit> best(double[] values, int seasonLength, boolean seasonal) {
        return new ArimaSearch(values, seasonLength).search(seasonal ? 1 : 0);
    }

    private Optional<ArimaFit> search(int seasonalDifferences) {
        var level = seasonalDifferences == 1 ? Differences.at(values, seasonLength) : values;
        var differences = Math.min(Differences.needed(level), 2 - seasonalDifferences);
        var seasonal = seasonLength > 1;
        tryEach(ArimaOrder.first(differences, seasonalDifferences, seasonal), false);
        var improved = true;
        while (improved && best != null && tried.size() < MOST_TRIED) {
            improved = tryEach(best.order().neighbours(seasonal), true);
        }
        return Optional.ofNullable(best);
    }

    private boolean tryEach(List<ArimaOrder> orders, boolean untilBetter) {
        var improved = false;
        for (var order : orders) {
            if (tried.add(order)) {
                var fit = ArimaFit.of(values, order, seasonLength).orElse(null);
                if (fit != null && (best == null || fit.criterion() < best.criterion())) {
                    best = fit;
                    improved = true;
                    if (untilBetter) {
                        return true;
                    }
                }
            }
        }
        return improved;
    }
}
