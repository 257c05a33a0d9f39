package uk.answerable.performance.signal.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An analyst's decision on a signal. */
@Input("SignalTriageInput")
public record SignalTriageInput(
        @Id @NonNull String id,
        @NonNull SignalDecision decision,

        @Nullable @Description("Needed to set it aside.") String reason,

        @Nullable @Description("The version last seen; a newer one is refused.")
        Integer expectedVersion) {

    /** Where it goes. */
    public enum SignalDecision {
        /** On towards an agenda. */
        RAISE,
        SET_ASIDE
    }
}
