package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.SignedBy;

/**
 * The complaint was withdrawn in writing.
 *
 * @param id of the case
 * @param on day it happened
 * @param signedBy who signed
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("WithdrawComplaintInput")
public record WithdrawComplaintInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull SignedBy signedBy,
        @Nullable Integer expectedVersion) {}
