package uk.answerable.complaints.alert.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
    @JsonUnwrapped
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

    /** Whether anything of it is another day now; of a new last day nobody has been told. */
    boolean follow(RunningDeadline deadline) {
        var due = dueOn.equals(deadline.dueOn());
        if (due && warnOn.equals(deadline.warnOn())) {
            return false;
        }
        warnOn = deadline.warnOn();
        dueOn = deadline.dueOn();
        warned &= due;
        passed &= due;
        return true;
    }
}
