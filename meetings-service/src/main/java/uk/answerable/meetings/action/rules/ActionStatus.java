package uk.answerable.meetings.action.rules;

import java.util.Locale;

/** Where an action stands in its body's log. */
public enum ActionStatus {
    OPEN,
    IN_PROGRESS,
    REVIEW_DUE,
    COMPLETE,
    SUPERSEDED,
    REJECTED,
    /** An action counts as closed only by an explicit decision. */
    CLOSED_BY_DECISION;

    /** Whether nothing more is expected of the owner. */
    public boolean isOver() {
        return switch (this) {
            case OPEN, IN_PROGRESS, REVIEW_DUE, COMPLETE -> false;
            case SUPERSEDED, REJECTED, CLOSED_BY_DECISION -> true;
        };
    }

    /** Reads a source's word ("open", "in progress"). */
    public static ActionStatus of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
