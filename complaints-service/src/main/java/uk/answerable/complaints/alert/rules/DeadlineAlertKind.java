package uk.answerable.complaints.alert.rules;

import java.util.Arrays;
import java.util.Optional;

/** What there is to tell of a deadline. */
public enum DeadlineAlertKind {
    NEAR("complaint-deadline-near"),
    PASSED("complaint-deadline-passed");

    private final String notice;

    DeadlineAlertKind(String notice) {
        this.notice = notice;
    }

    /** The kind of the notice that tells of it. */
    public String notice() {
        return notice;
    }

    /** What a kind of notice tells of; empty for one that is about no deadline. */
    public static Optional<DeadlineAlertKind> ofNotice(String notice) {
        return Arrays.stream(values())
                .filter(kind -> kind.notice.equals(notice))
                .findFirst();
    }
}
