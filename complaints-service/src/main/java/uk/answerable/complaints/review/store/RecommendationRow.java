package uk.answerable.complaints.review.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.review.rules.Recommendation;
import uk.answerable.complaints.review.rules.RecommendationKind;

/** A row of {@code review_recommendation}. */
@Entity
@Table(name = "review_recommendation")
public class RecommendationRow {

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    RecommendationKind kind;

    LocalDate madeOn;

    @Nullable
    LocalDate answeredOn;

    @Nullable
    Boolean accepted;

    /** Which review, the how manieth. */
    @Embeddable
    public record Key(UUID reviewId, int number) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected RecommendationRow() {}

    RecommendationRow(UUID reviewId, Recommendation recommendation) {
        key = new Key(reviewId, recommendation.number());
        kind = recommendation.kind();
        madeOn = recommendation.madeOn();
        changeTo(recommendation);
    }

    final void changeTo(Recommendation recommendation) {
        answeredOn = recommendation.response().map(Recommendation.Response::on).orElse(null);
        accepted =
                recommendation.response().map(Recommendation.Response::accepted).orElse(null);
    }

    UUID reviewId() {
        return key.reviewId();
    }

    int number() {
        return key.number();
    }

    Recommendation recommendation(Map<String, String> texts) {
        var on = answeredOn;
        var answer = accepted;
        return new Recommendation(
                key.number(),
                kind,
                madeOn,
                on == null || answer == null
                        ? Optional.empty()
                        : Optional.of(new Recommendation.Response(
                                on,
                                answer,
                                Optional.ofNullable(texts.get(ReviewTexts.response(key.reviewId(), key.number()))))));
    }
}
