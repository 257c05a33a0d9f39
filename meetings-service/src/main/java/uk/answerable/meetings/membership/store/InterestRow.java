package uk.answerable.meetings.membership.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.kernel.ids.Ids;

/** An entry of the register of interests as stored. */
@Entity
@Table(name = "registered_interest")
@SuppressWarnings("NullAway.Init")
public class InterestRow {

    @Id
    public UUID id;

    public UUID termId;

    public String gist;

    public LocalDate registeredOn;

    static InterestRow of(UUID termId, String gist, LocalDate registeredOn) {
        var row = new InterestRow();
        row.id = Ids.next();
        row.termId = termId;
        row.gist = gist;
        row.registeredOn = registeredOn;
        return row;
    }
}
