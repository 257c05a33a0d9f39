package uk.answerable.complaints.person.rules;

/** How a case belongs to an earlier one. */
public enum LinkKind {
    /** The same complaint again. */
    DUPLICATE,
    /** Another complaint about the same matter: it follows the law of the earlier while that is open. */
    SAME_MATTER,
    RELATED
}
