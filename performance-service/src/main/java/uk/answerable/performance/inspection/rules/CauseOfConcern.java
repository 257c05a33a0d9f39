package uk.answerable.performance.inspection.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A serious failing with the recommendations made for it (RULES F).
 *
 * @param recommendations codes within the inspection
 * @param tags causes shared with other findings
 * @param governedBy the board that oversees the remedy, or null
 * @param officeAttends whether the local policing body sits on it; null where no source says
 */
public record CauseOfConcern(
        String code,
        String text,
        List<String> recommendations,
        List<String> tags,
        @Nullable String governedBy,
        @Nullable Boolean officeAttends) {

    public CauseOfConcern {
        recommendations = List.copyOf(recommendations);
        tags = List.copyOf(tags);
    }
}
