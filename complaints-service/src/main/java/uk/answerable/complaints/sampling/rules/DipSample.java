package uk.answerable.complaints.sampling.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.answerable.complaints.casework.rules.ComplaintCase;

/**
 * A sample as it was drawn.
 *
 * @param id global and opaque
 * @param order what was asked for, with the reason
 * @param drawnOn day it was drawn
 * @param cases as they stand now, in the order drawn
 */
public record DipSample(UUID id, SampleOrder order, LocalDate drawnOn, List<ComplaintCase> cases) {

    public DipSample {
        cases = List.copyOf(cases);
    }
}
