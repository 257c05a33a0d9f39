package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.answerable.complaints.casework.rules.Step;

/**
 * An entry of the register of letters on long investigations.
 *
 * @param number of the step in the course of the case
 * @param letter who was written to, when, why
 * @param nextPeriodEnd when the next period ends; empty once the case is closed
 */
public record WrittenLetter(
        UUID caseId,
        String reference,
        int number,
        Step.TimelinessLetterSent letter,
        Optional<LocalDate> nextPeriodEnd) {}
