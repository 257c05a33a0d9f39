package uk.answerable.performance.inspection.rules;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation or an area for improvement. Printed twice in a report it is one (FEATURES 311).
 *
 * @param code within the inspection; ours where the report numbers nothing
 * @param numbered whether the code is the report's own
 * @param points what it consists of
 * @param deadline code of its class, or null
 * @param answers code of the recommendation an area for improvement belongs to, or null
 * @param measures codes of the measures that show whether it worked
 */
public record Recommendation(
        UUID id,
        String code,
        boolean numbered,
        FindingKind kind,
        String topic,
        String text,
        List<String> points,
        @Nullable String deadline,
        Due due,
        @Nullable String answers,
        List<String> measures) {

    public Recommendation {
        points = List.copyOf(points);
        measures = List.copyOf(measures);
    }
}
