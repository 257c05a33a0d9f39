package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.ReopeningReason;

/**
 * A finalised case is opened again.
 *
 * @param id of the case
 * @param on day it happened
 * @param reason why
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("ReopenComplaintInput")
public record ReopenComplaintInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull ReopeningReason reason,
        @Nullable Integer expectedVersion) {}
