package uk.answerable.complaints.review.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.review.rules.Application;
import uk.answerable.complaints.review.rules.Review;
import uk.answerable.complaints.review.rules.ReviewBody;

/** A row of {@code review}; its texts lie in the vault. */
@Entity
@Table(name = "review")
public class ReviewRow {

    @Id
    UUID id;

    UUID caseId;
    String force;

    @Enumerated(EnumType.STRING)
    Regime regime;

    @Enumerated(EnumType.STRING)
    ReviewBody body;

    @Enumerated(EnumType.STRING)
    ReviewBody sentTo;

    LocalDate providedOn;
    LocalDate receivedOn;

    @Nullable
    LocalDate forwardedOn;

    boolean late;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    Boolean reasonable;

    int version;

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected ReviewRow() {}

    @SuppressWarnings("NullAway")
    ReviewRow(Review review) {
        id = review.id();
        caseId = review.caseId();
        force = review.force();
        regime = review.regime();
        body = review.body();
        sentTo = review.application().sentTo();
        providedOn = review.providedOn();
        receivedOn = review.application().receivedOn();
        late = review.lateReason().isPresent();
        changeTo(review);
    }

    final void changeTo(Review review) {
        forwardedOn = review.application().forwardedOn().orElse(null);
        decidedOn = review.finding().map(Review.Finding::on).orElse(null);
        reasonable = review.finding().map(Review.Finding::reasonable).orElse(null);
        version = review.version();
    }

    Review review(List<RecommendationRow> recommendations, Map<String, String> texts) {
        var decided = decidedOn;
        var found = reasonable;
        return new Review(
                id,
                caseId,
                force,
                regime,
                body,
                new Application(sentTo, receivedOn, Optional.ofNullable(forwardedOn)),
                providedOn,
                late ? Optional.ofNullable(texts.get(ReviewTexts.lateReason(id))) : Optional.empty(),
                decided == null || found == null ? Optional.empty() : Optional.of(new Review.Finding(decided, found)),
                recommendations.stream().map(row -> row.recommendation(texts)).toList(),
                version);
    }
}
