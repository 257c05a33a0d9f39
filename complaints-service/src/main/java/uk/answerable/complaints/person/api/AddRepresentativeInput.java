package uk.answerable.complaints.person.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts for a complainant.
 *
 * @param id of the case
 * @param actsFor number of the complainant
 * @param consentOn day of the complainant's written consent
 */
@Input("AddRepresentativeInput")
public record AddRepresentativeInput(
        @Id @NonNull String id,
        @NonNull Integer actsFor,
        @NonNull LocalDate consentOn,
        @NonNull String name,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String address) {}
