package uk.answerable.portal.complaint.rules;

import java.util.List;
import java.util.Optional;
import uk.answerable.portal.complaint.rules.ComplaintAnswer.Result;
import uk.answerable.portal.words.UkDates;

/**
 * What a complainant takes away. It names nobody.
 *
 * @param name of the force
 * @param received the day, in words
 */
public record Receipt(String code, String name, String reference, String received, List<NextStep> next) {

    public Receipt {
        next = List.copyOf(next);
    }

    /** Empty where the complaint was not taken in. */
    public static Optional<Receipt> of(String code, String name, Result result) {
        var reference = result.reference();
        var received = result.receivedOn();
        return reference == null || received == null
                ? Optional.empty()
                : Optional.of(new Receipt(code, name, reference, UkDates.withWeekday(received), NextStep.of(result)));
    }
}
