package uk.answerable.meetings.minutes.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;

/** When a part of a meeting started and finished, as stored. */
@Entity
@Table(name = "sitting")
@SuppressWarnings("NullAway.Init")
public class SittingRow {

    @Id
    public UUID id;

    public UUID meetingId;

    @Enumerated(EnumType.STRING)
    public Part part;

    public LocalTime started;

    public @Nullable LocalTime finished;
}
