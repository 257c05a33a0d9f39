package uk.answerable.meetings.meeting.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.meeting.rules.AttendanceKind;

/** An office at a meeting as stored. */
@Entity
@Table(name = "attendance")
@SuppressWarnings("NullAway.Init")
public class AttendanceRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public int position;

    public String office;

    public String organisation;

    public String capacity;

    @Enumerated(EnumType.STRING)
    public AttendanceKind kind;

    public String substituteFor;

    public boolean inPublic;

    /** Null where the record does not say. */
    public @Nullable Boolean inPrivate;
}
