package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.ConductSeverity;

/**
 * The conduct was assessed, or the assessment revised.
 *
 * @param id of the case
 * @param on day it happened
 * @param severity if it were proved
 * @param expectedVersion version the caller last saw; when given, a newer one is refused
 */
@Input("AssessSeverityInput")
public record AssessSeverityInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull ConductSeverity severity,
        @Nullable Integer expectedVersion) {}
