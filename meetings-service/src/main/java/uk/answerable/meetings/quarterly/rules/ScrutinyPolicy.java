package uk.answerable.meetings.quarterly.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.body.rules.BodyKind;

/**
 * When the papers of a quarter are due before a meeting of such a body, and how they are numbered; dated.
 *
 * @param reportDays days before the meeting on which the office's report is due
 * @param responseDays days before it on which the force's response is
 * @param firstRequest number of the first request, as the body writes it
 * @param firstSection section of the response that answers it; later ones count on
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of it
 */
public record ScrutinyPolicy(
        BodyKind kind,
        int reportDays,
        int responseDays,
        String firstRequest,
        String firstSection,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** A request as the body numbers it. */
    public String request(int number) {
        return counted(firstRequest, number);
    }

    /** The section that answers a request: 1.4 answers the second where the first is answered in 1.3. */
    public String section(int number) {
        return counted(firstSection, number);
    }

    private static String counted(String first, int number) {
        int dot = first.lastIndexOf('.') + 1;
        return first.substring(0, dot) + (Integer.parseInt(first.substring(dot)) + number - 1);
    }

    public ScrutinyDeadline reportDue(LocalDate meeting) {
        return ScrutinyDeadline.before(meeting, reportDays, "the office's report", this);
    }

    public ScrutinyDeadline responseDue(LocalDate meeting) {
        return ScrutinyDeadline.before(meeting, responseDays, "the force's response", this);
    }
}
