package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.RecordingReason;

/**
 * A complaint taken in earlier is recorded under Schedule 3.
 *
 * @param id of the case
 * @param on day it was recorded
 * @param reason why; wanted for complaints made since 1 February 2020
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("RecordReceivedComplaintInput")
public record RecordReceivedComplaintInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @Nullable RecordingReason reason,
        @Nullable Integer expectedVersion) {}
