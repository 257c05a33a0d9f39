package uk.answerable.complaints.review.rules;

import static uk.answerable.kernel.errors.ProblemCode.ALREADY_DONE;
import static uk.answerable.kernel.errors.ProblemCode.DATE_IN_FUTURE;
import static uk.answerable.kernel.errors.ProblemCode.DATE_OUT_OF_ORDER;
import static uk.answerable.kernel.errors.ProblemCode.INVALID_INPUT;
import static uk.answerable.kernel.errors.ProblemCode.NOT_FOUND;
import static uk.answerable.kernel.errors.ProblemCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;

/**
 * The review of an outcome: whether it was reasonable and proportionate. It is no new investigation.
 *
 * @param id global and opaque
 * @param caseId whose outcome
 * @param force that handled the case
 * @param regime law of the case
 * @param body whose review it is
 * @param application when it was asked for, and of whom
 * @param providedOn day the outcome and the right to a review were provided
 * @param lateReason why an application after the time limit is accepted; empty when it was in time
 * @param finding empty until decided
 * @param recommendations to the force, in the order they were made
 * @param version changes so far, from 1
 */
public record Review(
        UUID id,
        UUID caseId,
        String force,
        Regime regime,
        ReviewBody body,
        Application application,
        LocalDate providedOn,
        Optional<String> lateReason,
        Optional<Finding> finding,
        List<Recommendation> recommendations,
        int version) {

    /**
     * What it found.
     *
     * @param on day it was decided
     * @param reasonable whether the outcome was reasonable and proportionate
     */
    public record Finding(LocalDate on, boolean reasonable) {}

    public Review {
        recommendations = List.copyOf(recommendations);
    }

    /**
     * Takes an application.
     *
     * @param lateReason special circumstances that make it just to accept it late (SI 2020/2 reg 29(4))
     */
    public static Outcome<Review> applied(
            UUID id,
            ComplaintCase complaint,
            Application application,
            Optional<String> lateReason,
            Circumstances circumstances) {
        if (!(ReviewRight.of(complaint) instanceof ReviewRight.To(var body, var reason))) {
            return wrong("there is no review: " + ReviewRight.of(complaint).reason());
        }
        var provided = complaint.course().last(Step.OutcomeProvided.class).map(Step::on);
        if (provided.isEmpty()) {
            return wrong("the outcome and the right to a review have not been provided to the complainant yet");
        }
        var identity = complaint.identity();
        var late = application
                .deadline(circumstances.clocks(), identity.force(), identity.regime(), provided.get())
                .filter(deadline -> application.receivedOn().isAfter(deadline.due()));
        if (late.isPresent() && lateReason.isEmpty()) {
            return Outcome.refused(Refusal.ofField(
                    INVALID_INPUT,
                    "input.lateReason",
                    "the last day was %s; say which special circumstances make it just to accept it late (reg 29(4))"
                            .formatted(late.get().due())));
        }
        return day(
                        "input.receivedOn",
                        application.receivedOn(),
                        provided.get(),
                        "the outcome was provided",
                        circumstances)
                .map(on -> new Review(
                        id,
                        identity.id(),
                        identity.force(),
                        identity.regime(),
                        body,
                        application,
                        provided.get(),
                        late.flatMap(deadline -> lateReason),
                        Optional.empty(),
                        List.of(),
                        1));
    }

    /** Whether it lies with a body whose review it is not. */
    public boolean withTheWrongBody() {
        return application.sentTo() != body && application.forwardedOn().isEmpty();
    }

    /** The wrong body passes it on; it counts as made on that day (Sch 3 paras 31-32). */
    public Outcome<Review> forward(LocalDate on, Circumstances circumstances) {
        if (!withTheWrongBody()) {
            return wrong("the application is with %s already, whose review it is".formatted(body.words()));
        }
        return day("input.on", on, application.receivedOn(), "the application arrived", circumstances)
                .map(day -> with(
                        new Application(application.sentTo(), application.receivedOn(), Optional.of(day)),
                        finding,
                        recommendations));
    }

    /** Decides whether the outcome was reasonable and proportionate. */
    public Outcome<Review> decide(boolean reasonable, LocalDate on, Circumstances circumstances) {
        if (withTheWrongBody()) {
            return wrong("the application lies with the wrong body: it is forwarded first");
        }
        if (finding.isPresent()) {
            return Outcome.refused(Refusal.of(
                    ALREADY_DONE,
                    "it was decided on %s already".formatted(finding.get().on())));
        }
        return day("input.on", on, application.madeOn(), "the application was made", circumstances)
                .map(day -> with(application, Optional.of(new Finding(day, reasonable)), recommendations));
    }

    /** Recommends something to the force. */
    public Outcome<Review> recommend(RecommendationKind kind, LocalDate on, Circumstances circumstances) {
        if (finding.isEmpty()) {
            return wrong("a recommendation follows the decision, which is still open");
        }
        if (finding.get().reasonable()
                && kind != RecommendationKind.LEARNING
                && kind != RecommendationKind.POLICY_REVIEW) {
            return wrong(
                    "the outcome was found reasonable and proportionate: only learning or policy can be recommended");
        }
        return day("input.on", on, finding.get().on(), "the review was decided", circumstances)
                .map(day -> {
                    var all = new ArrayList<>(recommendations);
                    all.add(new Recommendation(all.size() + 1, kind, day, Optional.empty()));
                    return with(application, finding, all);
                });
    }

    /** The force answers a recommendation in writing: accepted, or refused with its reason. */
    public Outcome<Review> respond(int number, Recommendation.Response response, Circumstances circumstances) {
        var asked =
                recommendations.stream().filter(one -> one.number() == number).findFirst();
        if (asked.isEmpty()) {
            return Outcome.refused(
                    Refusal.ofField(NOT_FOUND, "input.number", "the review has no recommendation " + number));
        }
        if (asked.get().response().isPresent()) {
            return Outcome.refused(Refusal.of(
                    ALREADY_DONE,
                    "it was answered on %s already"
                            .formatted(asked.get().response().get().on())));
        }
        if (!response.accepted() && response.reason().isEmpty()) {
            return Outcome.refused(Refusal.ofField(
                    INVALID_INPUT, "input.reason", "a recommendation is refused with a reason: say why"));
        }
        return day("input.on", response.on(), asked.get().madeOn(), "it was recommended", circumstances)
                .map(day -> with(
                        application,
                        finding,
                        recommendations.stream()
                                .map(one -> one.number() == number ? one.answered(response) : one)
                                .toList()));
    }

    /** Until when it could be applied for. */
    public Optional<Deadline> deadline(Clocks clocks) {
        return application.deadline(clocks, force, regime, providedOn);
    }

    /** Until when the force owes an answer to a recommendation. */
    public Optional<Deadline> responseDue(Recommendation recommendation, Circumstances circumstances) {
        var answered = recommendation.response().map(Recommendation.Response::on);
        return circumstances
                .clocks()
                .deadline(
                        "recommendation_response",
                        Optional.of(force),
                        regime,
                        recommendation.madeOn(),
                        new Progress(answered, List.of(), circumstances.today()));
    }

    private Review with(Application changed, Optional<Finding> found, List<Recommendation> made) {
        return new Review(id, caseId, force, regime, body, changed, providedOn, lateReason, found, made, version + 1);
    }

    private static Outcome<LocalDate> day(
            String field, LocalDate on, LocalDate earlier, String what, Circumstances circumstances) {
        if (on.isBefore(earlier)) {
            return Outcome.refused(Refusal.ofField(
                    DATE_OUT_OF_ORDER, field, "%s is before %s, the day %s".formatted(on, earlier, what)));
        }
        return on.isAfter(circumstances.today())
                ? Outcome.refused(Refusal.ofField(DATE_IN_FUTURE, field, "%s is in the future".formatted(on)))
                : Outcome.done(on);
    }

    private static <T> Outcome<T> wrong(String message) {
        return Outcome.refused(Refusal.of(WRONG_STATE, message));
    }
}
