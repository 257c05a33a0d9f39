package uk.answerable.meetings.paper.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.body.rules.BodyKind;

/**
 * A line of a body's template for papers, dated (paper-policies.csv).
 *
 * @param bodyKind whose papers
 * @param step that is due
 * @param workingDays before the publication of the agenda; of {@link PaperStep#PUBLISHED} where no statute sets clear
 *     days: clear before the meeting
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of it
 * @param source of the number
 */
public record PaperPolicy(
        BodyKind bodyKind,
        PaperStep step,
        int workingDays,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
