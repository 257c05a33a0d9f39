package uk.answerable.complaints.letter.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.DelayReason;
import uk.answerable.complaints.casework.rules.LetterRecipients;

/**
 * What a letter on a long investigation is to say beside what the case says itself.
 *
 * @param id of the case it is drafted for, or of the letter that is revised
 * @param periodEnd last day of the period it follows; null for the first nobody was written to about
 * @param datedOn day of the letter
 * @param recipients null for the local policing body and the Director General
 * @param reason why it takes so long, as the register counts it
 * @param reasonInWords the same in words
 * @param template code of the wording; null for the one in force
 * @param expectedVersion of a letter, as the caller last saw it
 */
@Input("TimelinessLetterInput")
public record TimelinessLetterInput(
        @Id @NonNull String id,
        @Nullable LocalDate periodEnd,
        @NonNull LocalDate datedOn,
        @Nullable LetterRecipients recipients,
        @NonNull DelayReason reason,
        @NonNull String reasonInWords,
        @NonNull LocalDate noticeOn,
        @NonNull String progress,
        @NonNull LocalDate conclusionExpectedOn,
        @NonNull LocalDate reportExpectedOn,
        @NonNull String plannedSteps,
        @Nullable String template,
        @Nullable Integer expectedVersion) {}
