package uk.answerable.complaints.letter.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.letter.rules.Delivery;

/**
 * Says that an approved letter went out.
 *
 * @param on day it was provided; the day it bears
 */
@Input("SendLetterInput")
public record SendLetterInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull Delivery delivery,
        @Nullable Integer expectedVersion) {}
