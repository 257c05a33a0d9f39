package uk.answerable.meetings.action.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A matter brought forward as printed in notes. */
@Entity
@Table(name = "matter")
@SuppressWarnings("NullAway.Init")
public class MatterRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public int position;

    public String reference;

    public String fromMeeting;

    public String topic;

    public String updateRequired;

    public String outcome;
}
