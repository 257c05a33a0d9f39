package uk.answerable.meetings.response.rules;

import java.time.LocalDate;
import java.util.List;

/** The last day to publish, and how it was reckoned. */
public record ResponseDeadline(
        LocalDate due, int amount, String startRule, String status, String source, List<String> explanation) {

    public ResponseDeadline {
        explanation = List.copyOf(explanation);
    }
}
