package uk.answerable.meetings.topic.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A paragraph of the minutes in which a topic was taken. */
@Entity
@Table(name = "topic_minute")
@IdClass(TopicMinuteRow.Key.class)
@SuppressWarnings("NullAway.Init")
public class TopicMinuteRow {

    @Id
    public UUID topicId;

    @Id
    public UUID paragraphId;

    /** What makes one. */
    public record Key(UUID topicId, UUID paragraphId) implements Serializable {}

    static TopicMinuteRow of(UUID topic, UUID paragraph) {
        var row = new TopicMinuteRow();
        row.topicId = topic;
        row.paragraphId = paragraph;
        return row;
    }
}
