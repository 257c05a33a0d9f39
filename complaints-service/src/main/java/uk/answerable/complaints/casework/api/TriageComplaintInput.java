package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.TriageReason;

/**
 * The correspondence is no complaint against the police.
 *
 * @param id of the case
 * @param on day it happened
 * @param reason why not
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("TriageComplaintInput")
public record TriageComplaintInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull TriageReason reason,
        @Nullable Integer expectedVersion) {}
