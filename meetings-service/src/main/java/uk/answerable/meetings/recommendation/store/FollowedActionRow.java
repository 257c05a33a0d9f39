package uk.answerable.meetings.recommendation.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an action serves a recommendation, as stored. */
@Entity
@Table(name = "recommendation_action")
@SuppressWarnings("NullAway.Init")
public class FollowedActionRow {

    /** All there is to it. */
    @Embeddable
    public record Key(UUID recommendationId, UUID actionId) {}

    @EmbeddedId
    public Key key;
}
