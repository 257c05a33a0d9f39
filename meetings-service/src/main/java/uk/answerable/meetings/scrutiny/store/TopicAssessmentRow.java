package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a report made of a topic, as stored. */
@Entity
@Table(name = "topic_assessment")
@SuppressWarnings("NullAway.Init")
public class TopicAssessmentRow {

    @Id
    public UUID id;

    public UUID reportId;

    public int position;

    public String topic;

    public String assessment;

    public String gist;
}
