package uk.answerable.meetings.deepdive.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.kernel.ids.Ids;

/** A deep dive that was scheduled anew, as stored. */
@Entity
@Table(name = "deep_dive_move")
@SuppressWarnings("NullAway.Init")
public class DeepDiveMoveRow {

    @Id
    public UUID id;

    public UUID deepDiveId;

    public LocalDate movedOn;

    public String was;

    public String became;

    public String reason;

    static DeepDiveMoveRow of(UUID dive, LocalDate on, String was, String became, String reason) {
        var row = new DeepDiveMoveRow();
        row.id = Ids.next();
        row.deepDiveId = dive;
        row.movedOn = on;
        row.was = was;
        row.became = became;
        row.reason = reason;
        return row;
    }
}
