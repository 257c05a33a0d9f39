package uk.answerable.performance.measure.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a performance report: measures that are read together.
 *
 * @param priority code of the plan's priority it serves, or null
 * @param inclusion when an edition takes it in, null where no edition does
 * @param lead code of the measure its page opens with, null where no edition takes it in
 * @param signs its signs of improvement, in our words
 */
public record Topic(
        String code,
        String label,
        @Nullable String priority,
        @Nullable InclusionRule inclusion,
        @Nullable String lead,
        String source,
        List<Sign> signs) {

    public Topic {
        signs = List.copyOf(signs);
    }

    /**
     * What would show improvement.
     *
     * @param source document, item and place that states it
     */
    public record Sign(String text, String source) {}
}
