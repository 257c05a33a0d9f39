package uk.answerable.complaints.clock.api;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;

/** Reckons a deadline for anyone who asks. */
@GraphQLApi
public class ClockGraph {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    @Inject
    Clocks clocks;

    @Query
    @Description("The deadline of a rule that starts on a day; null when the rule does not exist under that regime.")
    public @Nullable DeadlineView deadlineOf(
            @Name("rule") @NonNull String rule,
            @Name("start") @NonNull LocalDate start,
            @Name("regime") @Nullable String regime,
            @Name("force") @Nullable String force) {
        if (start.isBefore(EARLIEST) || !start.isBefore(LATEST)) {
            throw new RefusedException(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "start",
                    "start is %s; ask for a day from %s to before %s".formatted(start, EARLIEST, LATEST)));
        }
        return clocks.deadline(rule, Optional.ofNullable(force), regime(regime, start), start, Progress.none(start))
                .map(DeadlineView::of)
                .orElse(null);
    }

    private static Regime regime(@Nullable String code, LocalDate start) {
        return code == null
                ? Regime.ofDate(start)
                : Arrays.stream(Regime.values())
                        .filter(regime -> regime.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(Refusal.ofField(
                                ProblemCode.UNKNOWN_CODE,
                                "regime",
                                "regime is not one of " + Arrays.toString(Regime.values()))));
    }
}
