package uk.answerable.complaints.allegation.rules;

import java.util.Arrays;
import java.util.List;

/** What was decided about an allegation. The names under Schedule 3 are not verified against the official list. */
public enum AllegationDecision {
    SERVICE_ACCEPTABLE(Footing.SCHEDULE_3),
    SERVICE_NOT_ACCEPTABLE(Footing.SCHEDULE_3),
    NOT_ABLE_TO_DETERMINE(Footing.SCHEDULE_3),
    CASE_TO_ANSWER(Footing.SPECIAL_PROCEDURE),
    NO_CASE_TO_ANSWER(Footing.SPECIAL_PROCEDURE),
    RESOLVED(Footing.OUTSIDE_SCHEDULE_3),
    NOT_RESOLVED(Footing.OUTSIDE_SCHEDULE_3),
    UPHELD(Footing.REGULATIONS_2012),
    NOT_UPHELD(Footing.REGULATIONS_2012),
    LOCALLY_RESOLVED(Footing.REGULATIONS_2012);

    private final Footing footing;

    AllegationDecision(Footing footing) {
        this.footing = footing;
    }

    public boolean availableOn(Footing other) {
        return footing == other;
    }

    /** Those there are on a footing. */
    public static List<AllegationDecision> on(Footing footing) {
        return Arrays.stream(values())
                .filter(decision -> decision.availableOn(footing))
                .toList();
    }
}
