package uk.answerable.meetings.recommendation.rules;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.body.rules.BodyKind;

/**
 * A recommendation as it is entered to be followed up.
 *
 * @param inspectionRecommendation its identifier in the performance service; null for a panel's own
 * @param inReview whether it is of a review of the panel
 * @param number by which its report calls it
 * @param title what it asks for, in a line
 */
public record Recommended(
        RecommendationSource source,
        @Nullable String inspectionRecommendation,
        boolean inReview,
        String number,
        String title,
        LocalDate madeOn) {

    /** Longest line kept, in characters. */
    public static final int LONGEST = 500;

    /**
     * Checks it.
     *
     * @param body whose it is to follow up
     * @return refused with {@code INVALID_INPUT}, {@code WRONG_STATE}, {@code UNKNOWN_CODE} or {@code DATE_IN_FUTURE}
     */
    public Outcome<Recommended> check(BodyKind body, LocalDate today) {
        return ofItsSource(body)
                .then(one -> filled(number, "input.number", "say which number it has in its report"))
                .then(words -> filled(title, "input.title", "say in a line what it asks for"))
                .then(words -> madeOn.isAfter(today)
                        ? refused(
                                ProblemCode.DATE_IN_FUTURE,
                                "input.madeOn",
                                "a recommendation is followed up once it is made")
                        : Outcome.done(this));
    }

    private Outcome<Recommended> ofItsSource(BodyKind body) {
        return switch (source) {
            case INSPECTION ->
                Ids.read(inspectionRecommendation).isEmpty()
                        ? refused(
                                ProblemCode.UNKNOWN_CODE,
                                "input.recommendation",
                                "give the identifier that the inspection's recommendation has")
                        : inReview
                                ? refused(
                                        ProblemCode.INVALID_INPUT,
                                        "input.review",
                                        "an inspection's recommendation is of no review of the panel")
                                : Outcome.done(this);
            case PANEL ->
                inspectionRecommendation != null
                        ? refused(
                                ProblemCode.INVALID_INPUT,
                                "input.recommendation",
                                "a panel's own recommendation is of no inspection")
                        : body == BodyKind.POLICE_AND_CRIME_PANEL
                                ? Outcome.done(this)
                                : refused(
                                        ProblemCode.WRONG_STATE, "input.body", "this is the recommendation of a panel");
        };
    }

    /** How one stands; of actions that are not the caller's to know nothing is said. */
    public static FollowUp standing(boolean closed, Collection<ActionStatus> actions) {
        if (closed) {
            return FollowUp.CLOSED;
        }
        if (actions.isEmpty()) {
            return FollowUp.WITHOUT_ACTION;
        }
        return actions.stream().allMatch(ActionStatus::isOver) ? FollowUp.ACTIONS_OVER : FollowUp.ACTIONS_OPEN;
    }

    /** Closes one by decision; what an inspection asks for is signed off where it is kept. */
    public static Outcome<String> close(RecommendationSource source, boolean closed, String decision) {
        if (source == RecommendationSource.INSPECTION) {
            return refused(
                    ProblemCode.WRONG_STATE,
                    "input.id",
                    "an inspection's recommendation is signed off with the force's progress, not here");
        }
        return closed
                ? refused(ProblemCode.ALREADY_DONE, "input.id", "this recommendation is closed already")
                : filled(decision, "input.decision", "it is closed only by a decision; say what the panel decided");
    }

    private static Outcome<String> filled(String text, String field, String wanted) {
        if (text.isBlank()) {
            return refused(ProblemCode.INVALID_INPUT, field, wanted);
        }
        return text.length() > LONGEST
                ? refused(ProblemCode.INVALID_INPUT, field, "%d characters fit".formatted(LONGEST))
                : Outcome.done(text.strip());
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
