package uk.answerable.complaints.generated.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A case on its way through the generator. */
final class OpenCase {

    final LocalDate receivedOn;
    /** Last day within the target to record. */
    final LocalDate recordBy;
    /** Last day within the target to finalise. */
    final LocalDate finaliseBy;
    /** When it is recorded, unless the plan needs it to be late. */
    LocalDate recordedOn;
    /** When it would end if nothing held it up. */
    LocalDate endsOn;

    OpenCase(LocalDate receivedOn, LocalDate recordBy, LocalDate finaliseBy, LocalDate recordedOn, LocalDate endsOn) {
        this.receivedOn = receivedOn;
        this.recordBy = recordBy;
        this.finaliseBy = finaliseBy;
        this.recordedOn = recordedOn;
        this.endsOn = endsOn;
    }

    void recordLate(LocalDate on) {
        recordedOn = on;
        endsOn = endsOn.isBefore(on) ? on : endsOn;
    }

    boolean canEndInTime(LocalDate day) {
        return !day.isBefore(recordedOn) && !day.isAfter(finaliseBy);
    }

    boolean canEndLate(LocalDate day) {
        return !day.isBefore(recordedOn) && day.isAfter(finaliseBy);
    }

    GeneratedCase stillOpen(String force) {
        return new GeneratedCase(force, receivedOn, recordedOn, Optional.empty(), List.of());
    }
}
