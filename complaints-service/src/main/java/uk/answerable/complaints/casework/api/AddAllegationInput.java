package uk.answerable.complaints.casework.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An allegation to add to a case.
 *
 * @param id of the case
 * @param allegation to add
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("AddAllegationInput")
public record AddAllegationInput(
        @Id @NonNull String id,
        @NonNull AllegationInput allegation,
        @Nullable Integer expectedVersion) {}
