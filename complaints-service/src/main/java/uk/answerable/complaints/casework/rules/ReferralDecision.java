package uk.answerable.complaints.casework.rules;

import java.util.Optional;

/** What the Director General decided on a referral (Police Reform Act 2002 Sch 3 paras 5 and 15). */
public enum ReferralDecision {
    /** Sent back: the authority handles it as it decides. */
    RETURNED,
    LOCAL,
    DIRECTED,
    INDEPENDENT;

    /** The form of investigation it settles; empty when the authority decides. */
    public Optional<Handling> handling() {
        return switch (this) {
            case RETURNED -> Optional.empty();
            case LOCAL -> Optional.of(Handling.LOCAL_INVESTIGATION);
            case DIRECTED -> Optional.of(Handling.DIRECTED_INVESTIGATION);
            case INDEPENDENT -> Optional.of(Handling.INDEPENDENT_INVESTIGATION);
        };
    }
}
