package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * What the investigators say of a long investigation (SI 2020/2 reg 13(4)).
 *
 * @param noticeOn day notice of the investigation was given
 * @param reasonInWords why it takes so long
 */
public record TimelinessReport(
        LocalDate noticeOn,
        String progress,
        LocalDate conclusionExpectedOn,
        LocalDate reportExpectedOn,
        String reasonInWords,
        String plannedSteps) {

    /** The same, checked: nothing blank, the days in an order they can have. */
    public Outcome<TimelinessReport> checked(ComplaintCase complaint, LocalDate datedOn) {
        var madeOn = complaint.identity().madeOn();
        if (noticeOn.isBefore(madeOn)) {
            return outOfOrder(
                    "noticeOn", "%s is before %s, the day the complaint was made".formatted(noticeOn, madeOn));
        }
        if (noticeOn.isAfter(datedOn)) {
            return outOfOrder("noticeOn", "%s is after %s, the day of the letter".formatted(noticeOn, datedOn));
        }
        if (conclusionExpectedOn.isBefore(datedOn)) {
            return outOfOrder(
                    "conclusionExpectedOn",
                    "%s is before %s, the day of the letter: say when it is expected now"
                            .formatted(conclusionExpectedOn, datedOn));
        }
        if (reportExpectedOn.isBefore(conclusionExpectedOn)) {
            return outOfOrder(
                    "reportExpectedOn",
                    "%s is before %s, when the investigation is to end"
                            .formatted(reportExpectedOn, conclusionExpectedOn));
        }
        return PlainText.of(progress, "input.progress")
                .then(told -> PlainText.of(reasonInWords, "input.reasonInWords")
                        .then(why -> PlainText.of(plannedSteps, "input.plannedSteps")
                                .map(planned -> new TimelinessReport(
                                        noticeOn, told, conclusionExpectedOn, reportExpectedOn, why, planned))));
    }

    private static Outcome<TimelinessReport> outOfOrder(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.DATE_OUT_OF_ORDER, "input." + field, message));
    }
}
