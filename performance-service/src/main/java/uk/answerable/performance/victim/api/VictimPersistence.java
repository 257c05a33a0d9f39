package uk.answerable.performance.victim.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.victim.rules.Persistence;

/** Persistence as the graph shows it. */
@Description("Of the repeat victims of a month, how many were so in the month before, and in each of three months.")
public record VictimPersistence(
        @NonNull String month,
        @NonNull Long repeatVictims,
        @Nullable Long alsoPreviousMonth,

        @Nullable @Description("Per cent of the month's repeat victims.")
        String alsoPreviousShare,

        @Nullable Long eachOfThreeMonths,
        @Nullable String eachOfThreeShare,

        @Nullable @Description("Why a number is missing.") String missingReason) {

    /** With shares of so many decimals. */
    public static VictimPersistence of(Persistence persistence, int decimals) {
        return new VictimPersistence(
                persistence.month().toString(),
                persistence.repeat(),
                persistence.alsoPrevious().orElse(null),
                persistence.share(persistence.alsoPrevious(), decimals),
                persistence.eachOfThree().orElse(null),
                persistence.share(persistence.eachOfThree(), decimals),
                missing(persistence));
    }

    private static @Nullable String missing(Persistence persistence) {
        if (persistence.alsoPrevious().isEmpty()) {
            return Persistence.NO_PREVIOUS;
        }
        return persistence.eachOfThree().isEmpty() ? Persistence.NO_THREE : null;
    }
}
