package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.complaints.localmodel.rules.LocalModel;
import uk.answerable.complaints.policy.rules.Regime;

/**
 * What never changes about a case, and its version.
 *
 * @param id global and opaque
 * @param reference as people call it, unique within the force
 * @param force police force area it concerns
 * @param authority who must deal with it
 * @param regime law it is handled under
 * @param model what the local policing body does of it, by the day it was made
 * @param madeOn day the complaint was made
 * @param receivedOn day the appropriate authority received it
 * @param generated whether a generator made it up
 * @param version changes since it was received
 */
public record CaseIdentity(
        UUID id,
        String reference,
        String force,
        AppropriateAuthority authority,
        Regime regime,
        LocalModel model,
        LocalDate madeOn,
        LocalDate receivedOn,
        boolean generated,
        int version) {

    /** The same case with the reference it was given. */
    public CaseIdentity named(String given) {
        return new CaseIdentity(id, given, force, authority, regime, model, madeOn, receivedOn, generated, version);
    }

    CaseIdentity changed() {
        return new CaseIdentity(
                id, reference, force, authority, regime, model, madeOn, receivedOn, generated, version + 1);
    }
}
