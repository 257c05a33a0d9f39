package uk.answerable.complaints.sampling.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A sample to be drawn.
 *
 * @param force police force area
 * @param finalisedFrom first day of closing
 * @param finalisedTo last day of closing
 * @param size 1 to 50
 * @param reason why the office looks into them; names nobody
 */
@Input("DrawDipSampleInput")
public record DrawDipSampleInput(
        @NonNull String force,
        @NonNull LocalDate finalisedFrom,
        @NonNull LocalDate finalisedTo,
        @NonNull Integer size,
        @NonNull String reason) {}
