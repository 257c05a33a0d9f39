package uk.answerable.performance.inspection.rules;

import java.util.Locale;

/** What can be done about a recommendation. */
public enum ProgressStepKind {
    START,
    DECLINE,
    SUBMIT,
    SIGN_OFF,
    SEND_BACK,
    CARRY_OVER;

    /** As the permission matrix names it. */
    public String command() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
