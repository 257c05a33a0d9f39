package uk.answerable.meetings.duty.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What starts a duty, as stored. */
@Entity
@Table(name = "duty_occasion")
@SuppressWarnings("NullAway.Init")
public class DutyOccasionRow {

    /** All there is to it. */
    @Embeddable
    public record Key(String forceCode, String duty, LocalDate onDay) {}

    @EmbeddedId
    public Key key;
}
