package uk.answerable.meetings.topic.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** An action that a topic led to. */
@Entity
@Table(name = "topic_action")
@IdClass(TopicActionRow.Key.class)
@SuppressWarnings("NullAway.Init")
public class TopicActionRow {

    @Id
    public UUID topicId;

    @Id
    public UUID actionId;

    /** What makes one. */
    public record Key(UUID topicId, UUID actionId) implements Serializable {}

    /** Ties an action to the topic that led to it. */
    public static TopicActionRow of(UUID topic, UUID action) {
        var row = new TopicActionRow();
        row.topicId = topic;
        row.actionId = action;
        return row;
    }
}
