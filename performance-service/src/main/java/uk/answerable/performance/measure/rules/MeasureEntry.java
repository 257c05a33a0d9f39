package uk.answerable.performance.measure.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a measure is, in our words (FEATURES B1 120, 127 to 133).
 *
 * @param topic code of its topic
 * @param source where most of its figures stand
 * @param rule keyword or classification version, null where every record counts
 * @param system it comes from
 * @param lagMonths how far behind the edition it appears
 * @param owner office that answers for it
 * @param window null for the plain period of the figure
 * @param excludes what is left out, or null
 */
public record MeasureEntry(
        String code,
        String topic,
        String definition,
        String source,
        Counts counts,
        FoundBy foundBy,
        @Nullable String rule,
        String system,
        Frequency frequency,
        int lagMonths,
        String owner,
        @Nullable Window window,
        @Nullable String excludes) {

    /** Whether it tells what was done, not what came of it. */
    public boolean isActivity() {
        return counts == Counts.ACTIVITY;
    }
}
