package uk.answerable.portal.complaint.rules;

import java.util.Comparator;
import java.util.List;
import uk.answerable.portal.complaint.rules.ComplaintAnswer.Deadline;
import uk.answerable.portal.complaint.rules.ComplaintAnswer.Result;
import uk.answerable.portal.words.UkDates;

/**
 * What happens next.
 *
 * @param by the last day for it
 * @param binding how far the office is bound to it
 */
public record NextStep(String what, String by, String binding) {

    /** In the order of their days. */
    static List<NextStep> of(Result result) {
        return result.deadlines().stream()
                .sorted(Comparator.comparing(Deadline::due))
                .map(deadline -> new NextStep(deadline.label(), UkDates.withWeekday(deadline.due()), deadline.status()))
                .toList();
    }
}
