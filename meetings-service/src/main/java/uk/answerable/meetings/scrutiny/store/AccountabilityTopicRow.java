package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A topic of holding to account as stored. */
@Entity
@Table(name = "accountability_topic")
@SuppressWarnings("NullAway.Init")
public class AccountabilityTopicRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public int position;

    public String topic;

    public String context;

    public int questions;

    public String questionsGist;

    public String findings;
}
