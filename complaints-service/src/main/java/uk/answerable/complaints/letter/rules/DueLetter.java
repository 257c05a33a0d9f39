package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter on a long investigation that nobody has written yet.
 *
 * @param periodEnd last day of the period that has ended
 * @param writeBy the last day to write, by the policy for it
 */
public record DueLetter(UUID caseId, String reference, LocalDate periodEnd, LocalDate writeBy) {}
