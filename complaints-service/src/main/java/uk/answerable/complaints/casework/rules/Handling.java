package uk.answerable.complaints.casework.rules;

import java.util.Arrays;
import java.util.List;
import uk.answerable.complaints.policy.rules.Regime;

/** How a recorded complaint is handled (Police Reform Act 2002 Sch 3 paras 6, 16, 18, 19). */
public enum Handling {
    OTHERWISE_THAN_BY_INVESTIGATION(Era.SINCE_2020, By.AUTHORITY),
    NO_FURTHER_ACTION(Era.SINCE_2020, By.AUTHORITY),
    /** Para 16: by the appropriate authority on its own behalf. */
    LOCAL_INVESTIGATION(Era.BOTH, By.AUTHORITY),
    /** Para 18: under the direction of the Director General. */
    DIRECTED_INVESTIGATION(Era.SINCE_2020, By.DIRECTOR_GENERAL),
    /** Para 19: by the Director General. */
    INDEPENDENT_INVESTIGATION(Era.BOTH, By.DIRECTOR_GENERAL),
    LOCAL_RESOLUTION(Era.BEFORE_2020, By.AUTHORITY),
    DISAPPLIED(Era.BEFORE_2020, By.AUTHORITY);

    private enum Era {
        BEFORE_2020,
        SINCE_2020,
        BOTH
    }

    private enum By {
        AUTHORITY,
        DIRECTOR_GENERAL
    }

    private final Era era;
    private final By by;

    Handling(Era era, By by) {
        this.era = era;
        this.by = by;
    }

    public boolean knownTo(Regime regime) {
        return era == Era.BOTH || (era == Era.BEFORE_2020) == (regime == Regime.REGIME_2012);
    }

    /** Whether only the Director General can choose it. */
    public boolean chosenByDirectorGeneral() {
        return by == By.DIRECTOR_GENERAL;
    }

    public boolean investigation() {
        return this == LOCAL_INVESTIGATION || this == DIRECTED_INVESTIGATION || this == INDEPENDENT_INVESTIGATION;
    }

    /** Those the authority can choose from. */
    static List<Handling> openToAuthority(Regime regime) {
        return Arrays.stream(values())
                .filter(handling -> handling.knownTo(regime) && !handling.chosenByDirectorGeneral())
                .toList();
    }
}
