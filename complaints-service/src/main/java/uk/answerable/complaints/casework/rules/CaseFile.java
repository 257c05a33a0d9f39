package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.calendar.Pause;

/**
 * A case with what happened to it.
 *
 * @param complaint the case in its state
 * @param suspended times in which it stood still
 */
public record CaseFile(ComplaintCase complaint, List<Pause> suspended) {

    public CaseFile {
        suspended = List.copyOf(suspended);
    }

    public CaseIdentity identity() {
        return complaint.identity();
    }

    /** Its two clocks, both from the day of receipt: to record and to finalise. */
    public List<Deadline> clocks(Clocks clocks, LocalDate today) {
        return Stream.of(
                        clock(clocks, TimelinessRule.RECORD, complaint.dayRecorded(), today),
                        clock(clocks, TimelinessRule.FINALISE, complaint.dayFinalised(), today))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Deadline> clock(Clocks clocks, String rule, Optional<LocalDate> doneOn, LocalDate today) {
        return clocks.deadline(
                rule,
                Optional.of(identity().force()),
                identity().regime(),
                identity().receivedOn(),
                new Progress(doneOn, suspended, today));
    }
}
