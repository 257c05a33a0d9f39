package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one allegation of a case.
 *
 * @param id of the case
 * @param on day it was decided
 * @param outcome what was decided
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("DecideAllegationInput")
public record DecideAllegationInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull AllegationOutcomeInput outcome,
        @Nullable Integer expectedVersion) {}
