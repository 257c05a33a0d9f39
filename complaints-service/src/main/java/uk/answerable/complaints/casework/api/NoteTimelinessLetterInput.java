package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.DelayReason;
import uk.answerable.complaints.casework.rules.LetterRecipients;

/**
 * Enters a letter on a long investigation that was written elsewhere.
 *
 * @param id of the case
 * @param on day it was sent
 * @param periodEnd last day of the period it follows
 */
@Input("NoteTimelinessLetterInput")
public record NoteTimelinessLetterInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull LocalDate periodEnd,
        @NonNull DelayReason reason,
        @NonNull LetterRecipients recipients,
        @Nullable Integer expectedVersion) {}
