package uk.answerable.complaints.person.rules;

import java.util.List;
import java.util.UUID;

/**
 * A case that may have the same complainant as another.
 *
 * @param caseId looked at
 * @param otherId resembles it
 * @param reference of the other
 * @param by what both have in common
 */
public record PossibleDuplicate(UUID caseId, UUID otherId, String reference, List<Resemblance> by) {}
