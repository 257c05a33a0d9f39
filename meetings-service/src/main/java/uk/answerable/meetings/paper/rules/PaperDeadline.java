package uk.answerable.meetings.paper.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Until when a step is due, and how that was reckoned.
 *
 * @param by the last day
 * @param status how sure we are of the number
 * @param source of the number
 * @param explanation start, rule, days skipped, result
 */
public record PaperDeadline(PaperStep step, LocalDate by, String status, String source, List<String> explanation) {

    public PaperDeadline {
        explanation = List.copyOf(explanation);
    }
}
