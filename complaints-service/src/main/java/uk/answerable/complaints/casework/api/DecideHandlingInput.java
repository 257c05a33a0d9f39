package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.Handling;

/**
 * How a recorded complaint is handled.
 *
 * @param id of the case
 * @param on day it happened
 * @param handling what was decided
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("DecideHandlingInput")
public record DecideHandlingInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull Handling handling,
        @Nullable Integer expectedVersion) {}
