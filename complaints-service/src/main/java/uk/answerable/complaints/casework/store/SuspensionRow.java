package uk.answerable.complaints.casework.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.kernel.calendar.Pause;

/** A row of {@code suspension}. */
@Entity
@Table(name = "suspension")
public class SuspensionRow {

    @EmbeddedId
    Key key;

    LocalDate toOn;

    /** Which case, from when. */
    @Embeddable
    public record Key(UUID caseId, LocalDate fromOn) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected SuspensionRow() {}

    public SuspensionRow(UUID caseId, Pause pause) {
        key = new Key(caseId, pause.from());
        toOn = pause.to();
    }

    UUID caseId() {
        return key.caseId();
    }

    Pause pause() {
        return new Pause(key.fromOn(), toOn);
    }
}
