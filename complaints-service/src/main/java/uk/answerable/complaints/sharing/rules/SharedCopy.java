package uk.answerable.complaints.sharing.rules;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A copy of a case that was made for another body.
 *
 * @param passages how many were marked to be taken out
 */
public record SharedCopy(
        UUID id, UUID caseId, ShareRecipient recipient, SharePurpose purpose, int passages, LocalDate madeOn) {}
