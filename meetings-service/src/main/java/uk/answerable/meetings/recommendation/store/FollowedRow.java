package uk.answerable.meetings.recommendation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.recommendation.rules.RecommendationSource;

/** A recommendation as its body follows it up. */
@Entity
@Table(name = "followed_recommendation")
@SuppressWarnings("NullAway.Init")
public class FollowedRow {

    @Id
    public UUID id;

    public String bodyCode;

    @Enumerated(EnumType.STRING)
    public BodyKind bodyKind;

    public String forceCode;

    @Enumerated(EnumType.STRING)
    public RecommendationSource source;

    public @Nullable String inspectionRecommendation;

    public @Nullable UUID reviewId;

    public String number;

    public String title;

    public LocalDate madeOn;

    public @Nullable LocalDate closedOn;

    public @Nullable String decision;

    /** It is public; how it stands is its body's, as the log of its actions is. */
    public Place place() {
        return Place.ofBody(Privacy.side(bodyKind), forceCode, bodyCode);
    }
}
