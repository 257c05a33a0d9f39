package uk.answerable.meetings.scrutiny.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A numbered request at the end of a scrutiny report.
 *
 * @param number in the report
 * @param topic it is about
 * @param type of request (professional judgement, reassurance, deep-dive proposal)
 * @param gist in our words
 * @param askedOn date of the report
 * @param answer null while there is none
 */
public record ScrutinyRequest(
        int number,
        String topic,
        String type,
        String gist,
        LocalDate askedOn,
        @Nullable Answer answer) {

    public RequestStatus status() {
        return answer == null ? RequestStatus.UNANSWERED : RequestStatus.ANSWERED;
    }
}
