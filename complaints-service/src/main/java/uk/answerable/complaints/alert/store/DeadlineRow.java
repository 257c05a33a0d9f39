package uk.answerable.complaints.alert.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.complaints.alert.rules.RunningDeadline;

/** A row of {@code case_deadline}. */
@Entity
@Table(name = "case_deadline")
public class DeadlineRow {

    @EmbeddedId
    Key key;

    LocalDate dueOn;
    LocalDate warnOn;
    boolean warned;
    boolean passed;

    /** Which clock of which case. */
    @Embeddable
    public record Key(UUID caseId, String rule, LocalDate startOn) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected DeadlineRow() {}

    DeadlineRow(UUID caseId, RunningDeadline deadline) {
        key = key(caseId, deadline);
        dueOn = deadline.dueOn();
        warnOn = deadline.warnOn();
    }

    static Key key(UUID caseId, RunningDeadline deadline) {
        return new Key(caseId, deadline.rule(), deadline.startOn());
    }

    /** Whether it is due on another day now; of that day nobody has been told. */
    boolean moveTo(RunningDeadline deadline) {
        warnOn = deadline.warnOn();
        if (dueOn.equals(deadline.dueOn())) {
            return false;
        }
        dueOn = deadline.dueOn();
        warned = false;
        passed = false;
        return true;
    }
}
