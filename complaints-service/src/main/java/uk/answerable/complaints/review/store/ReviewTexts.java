package uk.answerable.complaints.review.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.answerable.complaints.review.rules.Recommendation;
import uk.answerable.complaints.review.rules.Review;

/** Where the texts of a review lie in its case's vault. */
final class ReviewTexts {

    private ReviewTexts() {}

    static String lateReason(UUID review) {
        return "review/%s/late".formatted(review);
    }

    static String response(UUID review, int number) {
        return "review/%s/response/%d".formatted(review, number);
    }

    /** All texts of a review by place. */
    static Map<String, String> of(Review review) {
        var texts = new HashMap<String, String>();
        review.lateReason().ifPresent(reason -> texts.put(lateReason(review.id()), reason));
        review.recommendations()
                .forEach(one -> one.response()
                        .flatMap(Recommendation.Response::reason)
                        .ifPresent(reason -> texts.put(response(review.id(), one.number()), reason)));
        return texts;
    }
}
