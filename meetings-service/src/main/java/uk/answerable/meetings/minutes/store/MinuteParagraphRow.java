package uk.answerable.meetings.minutes.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;

/** A paragraph of minutes as stored. */
@Entity
@Table(name = "minute_paragraph")
@SuppressWarnings("NullAway.Init")
public class MinuteParagraphRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public int position;

    public String anchor;

    public boolean anchorAssigned;

    public String gist;

    @Enumerated(EnumType.STRING)
    public Part part;

    /** Item of the agenda it was written to; null where the record was taken over from a paper. */
    public @Nullable String itemNumber;

    /** The action column of notes kept as a table; null where there is none. */
    public @Nullable String owner;

    /** Whether the minutes are agreed. */
    public boolean published;
}
