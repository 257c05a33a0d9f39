package uk.answerable.meetings.quarterly.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Until when a paper of a quarter is due, and how that was reckoned.
 *
 * @param due the last day
 * @param status how sure we are of the number
 * @param source of the number
 * @param explanation start, rule, result
 */
public record ScrutinyDeadline(LocalDate due, String status, String source, List<String> explanation) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    public ScrutinyDeadline {
        explanation = List.copyOf(explanation);
    }

    static ScrutinyDeadline before(LocalDate meeting, int days, String paper, ScrutinyPolicy policy) {
        var due = meeting.minusDays(days);
        return new ScrutinyDeadline(
                due,
                policy.status(),
                policy.source(),
                List.of(
                        "The meeting is on " + DAY.format(meeting),
                        "%s is due %d days before it".formatted(paper, days),
                        "That is " + DAY.format(due)));
    }

    /** Whether something of that day came too late. */
    public boolean missed(LocalDate day) {
        return day.isAfter(due);
    }
}
