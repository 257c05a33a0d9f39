package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A case to finalise.
 *
 * @param id of the case
 * @param finalisedOn day it was finalised
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 * @param outcomes of the allegations that are not decided yet; decided on the same day
 */
@Input("FinaliseComplaintInput")
public record FinaliseComplaintInput(
        @Id @NonNull String id,
        @NonNull LocalDate finalisedOn,
        @Nullable Integer expectedVersion,
        @Nullable List<AllegationOutcomeInput> outcomes) {}
