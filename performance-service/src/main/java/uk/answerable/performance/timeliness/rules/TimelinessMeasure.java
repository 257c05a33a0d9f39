package uk.answerable.performance.timeliness.rules;

import java.util.Arrays;
import java.util.Optional;

/** The measures that complaint cases give: each counts the cases that reached a step in a month. */
public enum TimelinessMeasure {
    RECORDED("complaints_recorded_within_10_days"),
    FINALISED("complaints_finalised_within_120_days");

    private final String measure;

    TimelinessMeasure(String measure) {
        this.measure = measure;
    }

    /** Code in the dictionary. */
    public String measure() {
        return measure;
    }

    public static Optional<TimelinessMeasure> ofMeasure(String code) {
        return Arrays.stream(values()).filter(one -> one.measure.equals(code)).findFirst();
    }
}
