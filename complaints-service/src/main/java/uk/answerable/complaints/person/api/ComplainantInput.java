package uk.answerable.complaints.person.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.person.rules.ComplainantStanding;

/**
 * Somebody who complains.
 *
 * @param standing why they may complain
 */
@Input("ComplainantInput")
public record ComplainantInput(
        @NonNull ComplainantStanding standing,
        @NonNull String name,
        @Nullable LocalDate bornOn,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String address) {}
