package uk.answerable.meetings.body.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.body.rules.BodyLaw;
import uk.answerable.meetings.body.rules.ExemptionRegime;

/** The law a body meets under. */
@Description("The law a body meets under. clearDays is null where no statute sets any.")
public record Law(
        @NonNull String title,
        @Nullable String exemptionRegime,
        @Nullable Integer clearDays,
        boolean needsExclusionResolution,
        @NonNull String publicAccess) {

    static Law of(BodyLaw law) {
        ExemptionRegime regime = law.exemptionRegime();
        return new Law(
                law.title(),
                regime == null ? null : regime.title(),
                law.clearDays(),
                law.needsExclusionResolution(),
                law.publicAccess());
    }
}
