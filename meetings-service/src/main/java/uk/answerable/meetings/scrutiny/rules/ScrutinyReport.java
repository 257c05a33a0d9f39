package uk.answerable.meetings.scrutiny.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * The office's report on a quarter's performance, and what the force answered.
 *
 * @param reference assigned
 * @param title as printed
 * @param version as printed
 * @param date of the report
 * @param author office
 * @param marking the highest protective marking of the report and its response, in words; empty where none is marked
 * @param forMeeting reference of the meeting it was written for
 * @param requests numbered
 * @param assessments per topic
 * @param unanswered asks nobody took up
 * @param disputes claims on which papers differ
 */
public record ScrutinyReport(
        String reference,
        String title,
        String version,
        LocalDate date,
        String author,
        String marking,
        String forMeeting,
        List<ScrutinyRequest> requests,
        List<TopicAssessment> assessments,
        List<UnansweredAsk> unanswered,
        List<DisputedClaim> disputes) {

    public ScrutinyReport {
        requests = List.copyOf(requests);
        assessments = List.copyOf(assessments);
        unanswered = List.copyOf(unanswered);
        disputes = List.copyOf(disputes);
    }
}
