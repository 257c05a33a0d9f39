package uk.answerable.complaints.letter.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome letter is to say beside what the case says itself.
 *
 * @param id of the case it is drafted for, or of the letter that is revised
 * @param addressee number of the person; null for the first complainant, or who acts for them
 * @param datedOn day it is to be provided; the 28 days are reckoned from it
 * @param explanation why it was decided so
 * @param template code of the wording; null for the one in force
 * @param expectedVersion of a letter, as the caller last saw it
 */
@Input("OutcomeLetterInput")
public record OutcomeLetterInput(
        @Id @NonNull String id,
        @Nullable Integer addressee,
        @NonNull LocalDate datedOn,
        @NonNull String explanation,
        @Nullable String template,
        @Nullable Integer expectedVersion) {}
