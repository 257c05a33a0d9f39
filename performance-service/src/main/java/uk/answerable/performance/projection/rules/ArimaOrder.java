package uk.answerable.performance.projection.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * Order of a seasonal autoregressive integrated moving average (Box and Jenkins).
 *
 * @param ar autoregressive terms
 * @param differences ordinary ones
 * @param ma moving-average terms
 * @param seasonalAr at the lag of the season; likewise the next two
 * @param constant whether the differenced series has a mean of its own
 */
record ArimaOrder(
        int ar, int differences, int ma, int seasonalAr, int seasonalDifferences, int seasonalMa, boolean constant) {

    private static final int MOST = 3;

    int parameters() {
        return ar + ma + seasonalAr + seasonalMa + (constant ? 1 : 0);
    }

    private ArimaOrder moved(int byAr, int byMa, int bySeasonalAr, int bySeasonalMa, boolean withConstant) {
        return new ArimaOrder(
                ar + byAr,
                differences,
                ma + byMa,
                seasonalAr + bySeasonalAr,
                seasonalDifferences,
                seasonalMa + bySeasonalMa,
                withConstant);
    }

    /** Where the search begins (Hyndman and Khandakar 2008). */
    static List<ArimaOrder> first(int differences, int seasonalDifferences, boolean seasonal) {
        var one = seasonal ? 1 : 0;
        var none = new ArimaOrder(0, differences, 0, 0, seasonalDifferences, 0, differences + seasonalDifferences <= 1);
        return Stream.of(
                        none.moved(2, 2, one, one, none.constant),
                        none,
                        none.moved(1, 0, one, 0, none.constant),
                        none.moved(0, 1, 0, one, none.constant))
                .toList();
    }

    /** Orders one step away. */
    List<ArimaOrder> neighbours(boolean seasonal) {
        var most = seasonal ? 1 : 0;
        return Stream.of(
                        moved(1, 0, 0, 0, constant),
                        moved(-1, 0, 0, 0, constant),
                        moved(0, 1, 0, 0, constant),
                        moved(0, -1, 0, 0, constant),
                        moved(1, 1, 0, 0, constant),
                        moved(-1, -1, 0, 0, constant),
                        moved(0, 0, 1, 0, constant),
                        moved(0, 0, -1, 0, constant),
                        moved(0, 0, 0, 1, constant),
                        moved(0, 0, 0, -1, constant),
                        moved(0, 0, 0, 0, !constant && differences + seasonalDifferences <= 1))
                .filter(one -> one.ar >= 0 && one.ma >= 0 && one.seasonalAr >= 0 && one.seasonalMa >= 0)
                .filter(one -> one.ar <= MOST && one.ma <= MOST && one.seasonalAr <= most && one.seasonalMa <= most)
                .toList();
    }
}
