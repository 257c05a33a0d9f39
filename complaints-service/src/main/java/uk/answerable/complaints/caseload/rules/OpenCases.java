package uk.answerable.complaints.caseload.rules;

import java.time.LocalDate;
import java.util.List;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.calendar.Pause;

/**
 * Open cases whose clocks are the same.
 *
 * @param regime law they are handled under
 * @param receivedOn start of the clock
 * @param pauses times in which they stood still; one that lasts ends today
 * @param suspended whether they stand still now
 * @param cases how many
 */
public record OpenCases(Regime regime, LocalDate receivedOn, List<Pause> pauses, boolean suspended, long cases) {

    public OpenCases {
        pauses = List.copyOf(pauses);
    }
}
