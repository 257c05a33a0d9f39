package uk.answerable.complaints.casework.rules;

/** Why a complaint was recorded under Schedule 3. The last two names are not verified. */
public enum RecordingReason {
    /** Police Reform Act 2002 Sch 3 para 2(6A)(a). */
    COMPLAINANT_WISHES,
    /** Handled outside Schedule 3 first, and not to the complainant's satisfaction. */
    DISSATISFIED_AFTER_INITIAL_HANDLING,
    /** Para 2(6B). */
    NATURE_OF_ALLEGATION,
    /** Para 2(6A)(b). */
    AUTHORITY_DECIDED
}
