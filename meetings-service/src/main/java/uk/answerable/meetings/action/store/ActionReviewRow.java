package uk.answerable.meetings.action.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.answerable.meetings.action.rules.ReviewResult;

/** What a meeting was told of an earlier action, as stored. */
@Entity
@Table(name = "action_review")
@SuppressWarnings("NullAway.Init")
public class ActionReviewRow {

    @Id
    public UUID id;

    public UUID actionId;

    public UUID meetingId;

    public String updateReceived;

    public String updateRequired;

    @Enumerated(EnumType.STRING)
    public ReviewResult result;
}
