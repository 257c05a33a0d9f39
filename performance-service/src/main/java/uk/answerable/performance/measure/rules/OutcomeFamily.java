package uk.answerable.performance.measure.rules;

import java.time.LocalDate;

/**
 * The family a crime outcome code belongs to in one version of the grouping (FEATURES B1 135).
 *
 * @param version of the grouping
 * @param validFrom first day of the version
 * @param code outcome code, {@code 1A} for one with a letter
 */
public record OutcomeFamily(String version, LocalDate validFrom, String code, OutcomeFamilyName family, String source) {

    /** The four. */
    public enum OutcomeFamilyName {
        ACTION_TAKEN,
        NO_ACTION_TAKEN,
        INVESTIGATION_COMPLETE_NO_SUSPECT,
        OTHER
    }
}
