package uk.answerable.portal.topic.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.words.UkDates;

/** A numbered question with its answer, or why there is none, as the graph brings it. */
public record Asked(
        int number,
        String text,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable String unansweredReason) {

    /** "Head of Local Policing, 22 January 2020", as far as it is recorded. */
    public @Nullable String by() {
        if (answeredBy == null) {
            return answeredOn == null ? null : UkDates.day(answeredOn);
        }
        return answeredOn == null ? answeredBy : "%s, %s".formatted(answeredBy, UkDates.day(answeredOn));
    }

    /** Why nothing stands there, in words. */
    public String without() {
        return unansweredReason == null || unansweredReason.isBlank()
                ? "No answer is recorded."
                : "Not answered: " + unansweredReason;
    }
}
