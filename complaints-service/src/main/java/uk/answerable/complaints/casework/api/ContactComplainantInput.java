package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The complainant was asked how the complaint should be handled.
 *
 * @param id of the case
 * @param on day it happened
 * @param wishesRecording whether a wish was indicated that it be recorded
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("ContactComplainantInput")
public record ContactComplainantInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull Boolean wishesRecording,
        @Nullable Integer expectedVersion) {}
