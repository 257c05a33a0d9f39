package uk.answerable.performance.projection.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Local numbers of how projections are spoken of, from a day on.
 *
 * @param from first day it applies
 * @param inLinePercent how far from the projection still is in line with it
 * @param steadyPercent a change up to this is drawn as a level arrow
 * @param slightPercent a change up to this, but above the level one, is drawn as a slanted arrow
 * @param source where the numbers come from
 */
public record ProjectionPolicy(
        LocalDate from, double inLinePercent, double steadyPercent, double slightPercent, String source) {

    /**
     * Source 004, page 27: 2.5 % is drawn level and 2.6 % slanted, 10.7 % slanted and 11.7 % upright, so a bound between
     * the latter two is assumed. No source states the tolerance of "in line"; that of a level arrow doubled is assumed.
     */
    private static final List<ProjectionPolicy> ALL = List.of(new ProjectionPolicy(
            LocalDate.of(2019, 4, 1),
            5,
            2.5,
            11,
            "004:2(1):p27 (arrows as drawn; the bound of 11 % and the tolerance of 5 % are assumed)"));

    /** The policy of a day; before the first, the first. */
    public static ProjectionPolicy on(LocalDate day) {
        return ALL.stream()
                .filter(policy -> !policy.from.isAfter(day))
                .max(Comparator.comparing(ProjectionPolicy::from))
                .orElse(ALL.getFirst());
    }
}
