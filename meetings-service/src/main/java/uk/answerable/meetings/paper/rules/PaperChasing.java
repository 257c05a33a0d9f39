package uk.answerable.meetings.paper.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Which steps of a paper are due on a day, or late. */
public final class PaperChasing {

    private PaperChasing() {}

    /** A step to be told of: on its last day, and once more when that is past. */
    public record Chased(PaperStep step, LocalDate by, boolean late) {}

    /**
     * What is to be told; publication is told of with the agenda.
     *
     * @param sent whether a version of it was
     * @param missing clearances its newest version lacks
     */
    public static List<Chased> of(
            List<PaperDeadline> deadlines, boolean sent, Collection<Clearance> missing, LocalDate today) {
        return deadlines.stream()
                .filter(deadline -> !today.isBefore(deadline.by()))
                .filter(deadline -> deadline.step() == PaperStep.SENT
                        ? !sent
                        : missing.stream().anyMatch(clearance -> clearance.step() == deadline.step()))
                .map(deadline -> new Chased(deadline.step(), deadline.by(), today.isAfter(deadline.by())))
                .toList();
    }
}
