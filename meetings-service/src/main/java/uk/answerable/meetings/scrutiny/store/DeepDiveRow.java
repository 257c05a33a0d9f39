package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
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

    /** Lines; empty where nothing is wrong. */
    public String notes;
}
