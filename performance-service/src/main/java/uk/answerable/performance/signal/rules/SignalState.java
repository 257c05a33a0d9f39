package uk.answerable.performance.signal.rules;

/** How far a signal is from an agenda. */
public enum SignalState {
    /** Found by the rules; nobody has looked at it. */
    DETECTED,
    /** An analyst says it is worth a question. */
    RAISED,
    /** An analyst says it is not, and why. */
    SET_ASIDE
}
