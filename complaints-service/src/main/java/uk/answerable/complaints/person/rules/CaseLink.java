package uk.answerable.complaints.person.rules;

import java.util.UUID;

/**
 * One case belonging to another.
 *
 * @param caseId the later
 * @param earlierId the earlier
 */
public record CaseLink(UUID caseId, UUID earlierId, LinkKind kind) {

    /** Whether a case is one of its ends. */
    public boolean joins(UUID one) {
        return one.equals(caseId) || one.equals(earlierId);
    }

    /** The other end, seen from one. */
    public UUID other(UUID from) {
        return from.equals(caseId) ? earlierId : caseId;
    }
}
