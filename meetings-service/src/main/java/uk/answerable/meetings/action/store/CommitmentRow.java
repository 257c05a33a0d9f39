package uk.answerable.meetings.action.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.CommitmentState;

/** A promise spoken in a meeting as stored. */
@Entity
@Table(name = "commitment")
@SuppressWarnings("NullAway.Init")
public class CommitmentRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public int position;

    /** Paragraph that records it; empty where the paper names none. */
    public String anchor;

    public String text;

    @Enumerated(EnumType.STRING)
    public CommitmentState state;

    public @Nullable UUID actionId;

    public @Nullable String reason;
}
