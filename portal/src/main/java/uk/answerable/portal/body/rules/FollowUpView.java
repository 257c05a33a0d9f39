package uk.answerable.portal.body.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.body.rules.FollowUpAnswer.Action;
import uk.answerable.portal.body.rules.FollowUpAnswer.Body;
import uk.answerable.portal.body.rules.FollowUpAnswer.Recommendation;
import uk.answerable.portal.body.rules.FollowUpAnswer.Review;
import uk.answerable.portal.body.rules.FollowUpAnswer.Step;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * What a body follows up, and of a panel what it reviews by law.
 *
 * @param isPanel whether it reviews anything
 * @param next address of the page after this one, or null
 */
public record FollowUpView(
        String code,
        String name,
        String force,
        boolean isPanel,
        List<RecommendationRow> recommendations,
        boolean recommendationsMissing,
        List<ReviewView> reviews,
        boolean reviewsMissing,
        @Nullable String next) {

    public FollowUpView {
        recommendations = List.copyOf(recommendations);
        reviews = List.copyOf(reviews);
    }

    public static FollowUpView of(Body body, Given<FollowUpAnswer> answer) {
        var recommendations = answer.data().recommendations();
        var reviews = answer.data().reviews();
        var cursor = recommendations == null ? null : recommendations.pageInfo().next();
        return new FollowUpView(
                body.code(),
                body.name(),
                body.force(),
                body.kind().equals("POLICE_AND_CRIME_PANEL"),
                recommendations == null
                        ? List.of()
                        : recommendations.nodes().stream()
                                .map(RecommendationRow::of)
                                .toList(),
                recommendations == null || answer.isMissing("recommendations"),
                reviews == null
                        ? List.of()
                        : reviews.nodes().stream().map(ReviewView::of).toList(),
                answer.isMissing("reviews"),
                cursor == null ? null : "/bodies/%s/follow-up?after=%s".formatted(body.code(), cursor));
    }

    /**
     * A recommendation that is followed up. It is not closed by its actions.
     *
     * @param standing how far it is, as far as the reader may know
     */
    public record RecommendationRow(
            String number,
            String title,
            String made,
            String standing,
            @Nullable String decision,
            List<Action> actions) {

        public RecommendationRow {
            actions = List.copyOf(actions);
        }

        static RecommendationRow of(Recommendation one) {
            var closed = one.closedOn();
            var standing = one.standing();
            return new RecommendationRow(
                    one.number(),
                    one.title(),
                    "made by %s on %s"
                            .formatted(CodeWords.of("RecommendationSource", one.source()), UkDates.day(one.madeOn())),
                    closed != null
                            ? "closed on " + UkDates.day(closed)
                            : standing == null ? "open" : "open, " + CodeWords.of("FollowUp", standing),
                    one.decision(),
                    one.actions());
        }
    }

    /**
     * What a panel reviews by law, step by step with its last day.
     *
     * @param conclusion what it came to, or null until it is published
     */
    public record ReviewView(
            String kind,
            String subject,
            String notified,
            @Nullable String conclusion,
            @Nullable String gist,
            @Nullable String response,
            @Nullable String address,
            @Nullable String responseAddress,
            @Nullable String hearing,
            @Nullable String heard,
            List<StepRow> steps) {

        public ReviewView {
            steps = List.copyOf(steps);
        }

        static ReviewView of(Review review) {
            var conclusion = review.conclusion();
            var hearing = review.hearing();
            return new ReviewView(
                    CodeWords.of("PanelReviewKind", review.kind()),
                    review.subject(),
                    UkDates.day(review.notifiedOn()),
                    conclusion == null ? null : CodeWords.of("PanelConclusion", conclusion),
                    review.gist(),
                    review.response(),
                    web(review.address()),
                    web(review.responseAddress()),
                    hearing == null ? null : hearing.reference(),
                    hearing == null ? null : UkDates.day(hearing.date()),
                    review.steps().stream().map(StepRow::of).toList());
        }

        /** Never anything but a web page. */
        private static @Nullable String web(@Nullable String address) {
            return address != null && address.startsWith("https://") ? address : null;
        }
    }

    /** A step with who takes it, until when and how it stands. */
    public record StepRow(String step, String by, String due, String state, String source) {

        static StepRow of(Step step) {
            var due = step.due();
            var taken = step.takenOn();
            var state = CodeWords.of("PanelStepState", step.state());
            return new StepRow(
                    CodeWords.of("PanelReviewStep", step.step()),
                    CodeWords.of("PanelStepOwner", step.by()),
                    due == null ? "no number of days set by law" : UkDates.day(due),
                    taken == null ? state : "%s on %s".formatted(state, UkDates.day(taken)),
                    step.source());
        }
    }
}
