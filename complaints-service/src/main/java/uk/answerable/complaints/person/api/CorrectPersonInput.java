package uk.answerable.complaints.person.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a person from now on; what is left out is not known any more.
 *
 * @param id of the case
 * @param number of the person
 */
@Input("CorrectPersonInput")
public record CorrectPersonInput(
        @Id @NonNull String id,
        @NonNull Integer number,
        @Nullable String name,
        @Nullable LocalDate bornOn,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String address,
        @Nullable String rank,
        @Nullable String serviceNumber) {}
