package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.complaints.policy.rules.Regime;

/**
 * What never changes about a case, and its version.
 *
 * @param id global and opaque
 * @param reference as people call it, unique within the force
 * @param force police force area that handles it
 * @param regime law it is handled under
 * @param receivedOn day the appropriate authority received the complaint
 * @param generated whether a generator made it up
 * @param version changes since it was received; 1 once recorded
 */
public record CaseIdentity(
        UUID id, String reference, String force, Regime regime, LocalDate receivedOn, boolean generated, int version) {

    /** The same case as it was or will be at another version. */
    public CaseIdentity atVersion(int other) {
        return new CaseIdentity(id, reference, force, regime, receivedOn, generated, other);
    }

    /** The same case with the reference it was given. */
    public CaseIdentity named(String given) {
        return new CaseIdentity(id, given, force, regime, receivedOn, generated, version);
    }

    CaseIdentity changed() {
        return atVersion(version + 1);
    }
}
