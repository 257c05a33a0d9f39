package uk.answerable.meetings.minutes.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A correction of minutes as stored: what was there is kept. */
@Entity
@Table(name = "minutes_correction")
@SuppressWarnings("NullAway.Init")
public class CorrectionRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public UUID paragraphId;

    public int position;

    public String was;

    public String became;

    public String reason;

    public LocalDate correctedOn;
}
