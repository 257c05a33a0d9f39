package uk.answerable.meetings.membership.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.membership.rules.Term;

/** A term as stored. */
@Entity
@Table(name = "seat_term")
@SuppressWarnings("NullAway.Init")
public class SeatTermRow {

    @Id
    public UUID id;

    public UUID seatId;

    public @Nullable LocalDate startedOn;

    public @Nullable LocalDate endedOn;

    public @Nullable String endReason;

    public static SeatTermRow of(UUID seatId, Term term) {
        var row = new SeatTermRow();
        row.id = Ids.next();
        row.seatId = seatId;
        row.startedOn = term.from();
        row.endedOn = term.until();
        return row;
    }

    public Term term() {
        return new Term(startedOn, endedOn);
    }
}
