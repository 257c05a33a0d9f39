package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.scrutiny.rules.DeepDiveState;

/** A deep dive as stored. */
@Entity
@Table(name = "deep_dive")
@SuppressWarnings("NullAway.Init")
public class DeepDiveRow {

    @Id
    public UUID id;

    public String forceCode;

    public String topic;

    public String proposedBy;

    public String target;

    @Enumerated(EnumType.STRING)
    public DeepDiveState state;

    public String source;

    /** Day of the document that proposes it; null where it is not known. */
    public @Nullable LocalDate proposedOn;

    /** The meeting it is scheduled to. */
    public @Nullable UUID meetingId;

    /** The quarter it is scheduled to, like {@code Q1 2020/21}. */
    public @Nullable String quarter;

    /** Why its meeting takes it beside another. */
    public @Nullable String despite;

    public @Nullable LocalDate heldOn;

    public @Nullable String result;

    /** Where its report is. */
    public @Nullable String report;

    /** Lines; empty where nothing is wrong. */
    public String notes;
}
