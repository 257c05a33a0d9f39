package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.ReferralDecision;

/**
 * What the Director General decided.
 *
 * @param id of the case
 * @param on day it happened
 * @param decision what was decided
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("DecideReferralInput")
public record DecideReferralInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull ReferralDecision decision,
        @Nullable Integer expectedVersion) {}
