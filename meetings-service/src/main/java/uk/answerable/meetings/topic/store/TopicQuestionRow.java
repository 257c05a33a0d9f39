package uk.answerable.meetings.topic.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.topic.rules.Accounting;

/** A numbered question of a topic as stored. */
@Entity
@Table(name = "topic_question")
@SuppressWarnings("NullAway.Init")
public class TopicQuestionRow {

    @Id
    public UUID id;

    public UUID topicId;

    public int number;

    public String text;

    public @Nullable String answer;

    public @Nullable String answeredBy;

    public @Nullable LocalDate answeredOn;

    public @Nullable String unansweredReason;

    /** The question of the office's bank it was drawn from. */
    public @Nullable UUID bankQuestionId;

    Accounting.Asked asked() {
        return new Accounting.Asked(number, answer != null, unansweredReason);
    }
}
