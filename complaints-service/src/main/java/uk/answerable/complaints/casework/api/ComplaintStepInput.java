package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A step that its day says all about.
 *
 * @param id of the case
 * @param on day it happened
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("ComplaintStepInput")
public record ComplaintStepInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @Nullable Integer expectedVersion) {}
