package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A complaint to record.
 *
 * @param force police force area that handles it
 * @param receivedOn day the appropriate authority received it
 * @param recordedOn day it was recorded
 */
@Input("RecordComplaintInput")
public record RecordComplaintInput(
        @NonNull String force,
        @NonNull LocalDate receivedOn,
        @NonNull LocalDate recordedOn) {}
