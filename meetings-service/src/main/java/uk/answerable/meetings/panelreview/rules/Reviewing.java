package uk.answerable.meetings.panelreview.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.precept.rules.PreceptRules;

/**
 * A panel reviews what the commissioner sends it: hears in public what the law wants heard in public, reports, or vetoes
 * where it may, and is answered. Each step once and in its order; a late one is taken and shown late, since it is still
 * owed.
 *
 * @param timetable of the steps
 * @param majorities that veto
 */
public record Reviewing(Timetable timetable, PreceptRules majorities) {

    /** Longest gist kept, in characters. */
    public static final int LONGEST = 4000;

    /** A review is opened once the panel has what it reviews. */
    public Outcome<PanelReview> open(PanelReview review, String subject, LocalDate today) {
        return filled(subject, "input.subject", "say what is reviewed: the plan, the year of the report, or the post")
                .then(words -> review.notifiedOn().isAfter(today)
                        ? refused(ProblemCode.DATE_IN_FUTURE, "input.notifiedOn", "the day is in the future")
                        : Outcome.done(review))
                .then(open -> timetable.steps(open.kind(), open.notifiedOn()).isEmpty()
                        ? refused(
                                ProblemCode.INVALID_INPUT,
                                "input.notifiedOn",
                                "no law of such a review is known for that day")
                        : Outcome.done(open));
    }

    /** Takes a step, or says why it cannot be. */
    public Outcome<PanelReview> take(PanelReview review, StepTaken taken, LocalDate today) {
        return timetable
                .policy(review, taken.step())
                .map(policy -> inOrder(review, policy, taken, today).then(open -> apply(open, taken)))
                .orElseGet(() -> refused(
                        ProblemCode.WRONG_STATE,
                        "input.id",
                        "the review of %s has no such step".formatted(words(review.kind()))));
    }

    private Outcome<PanelReview> inOrder(PanelReview review, StepPolicy policy, StepTaken taken, LocalDate today) {
        if (review.takenOn(policy.step()) != null) {
            return refused(ProblemCode.ALREADY_DONE, "input.id", "this step was taken already");
        }
        if (taken.on().isAfter(today)) {
            return refused(ProblemCode.DATE_IN_FUTURE, "input.on", "the day is in the future");
        }
        if (review.response() != null && isThePanels(policy)) {
            return refused(
                    ProblemCode.WRONG_STATE, "input.id", "the commissioner has answered; the panel's time is over");
        }
        var before = policy.follows();
        if (before == null) {
            return Outcome.done(review);
        }
        var earlier = review.takenOn(before);
        if (earlier == null) {
            return timetable.mayPass(before, review, taken.on())
                    ? Outcome.done(review)
                    : refused(ProblemCode.WRONG_STATE, "input.id", missing(review, before));
        }
        return taken.on().isBefore(earlier)
                ? refused(
                        ProblemCode.DATE_OUT_OF_ORDER,
                        "input.on",
                        "the day is before that of the %s (%s)".formatted(words(before), earlier))
                : Outcome.done(review);
    }

    private static boolean isThePanels(StepPolicy policy) {
        return policy.by() == PanelStepOwner.PANEL && policy.step() != PanelReviewStep.PUBLICATION;
    }

    private String missing(PanelReview review, PanelReviewStep before) {
        var due = timetable
                .policy(review, before)
                .flatMap(policy -> timetable.reckon(policy, review))
                .map(reckoned -> "; the panel has until %s".formatted(reckoned.result()))
                .orElse("");
        return "the %s comes first%s".formatted(words(before), due);
    }

    private Outcome<PanelReview> apply(PanelReview review, StepTaken taken) {
        return switch (taken) {
            case StepTaken.Hearing hearing -> heard(review, hearing);
            case StepTaken.Report report -> reported(review, report);
            case StepTaken.Publication(var on, var address) ->
                filled(address, "input.address", "say where it is published")
                        .map(where -> review.published(new PanelReview.Publication(on, where)));
            case StepTaken.Response response -> answered(review, response);
            case StepTaken.ResponsePublication(var on, var address) ->
                filled(address, "input.address", "say where it is published")
                        .map(where -> review.responsePublished(new PanelReview.Publication(on, where)));
        };
    }

    private static Outcome<PanelReview> heard(PanelReview review, StepTaken.Hearing hearing) {
        if (!hearing.inPublic()) {
            return refused(ProblemCode.INVALID_INPUT, "input.inPublic", "this is heard in public");
        }
        return hearing.attended()
                ? Outcome.done(review.heard(hearing.on()))
                : refused(
                        ProblemCode.INVALID_INPUT,
                        "input.attended",
                        review.kind().isAppointment()
                                ? "the candidate is asked at the hearing; without them it is none"
                                : "the commissioner attends the meeting on the annual report");
    }

    private Outcome<PanelReview> reported(PanelReview review, StepTaken.Report report) {
        return fitting(review, report.conclusion())
                .then(kind -> filled(report.gist(), "input.gist", "say what the report comes to"))
                .then(gist -> votes(review.kind(), report)
                        .map(veto -> review.with(new PanelReview.Report(
                                report.on(),
                                report.conclusion(),
                                gist,
                                veto.map(PreceptRules.Veto::members).orElse(null),
                                report.inFavour()))));
    }

    private static Outcome<PanelReviewKind> fitting(PanelReview review, PanelConclusion conclusion) {
        var kind = review.kind();
        if (conclusion.fits(kind)) {
            return Outcome.done(kind);
        }
        return refused(
                ProblemCode.INVALID_INPUT,
                "input.conclusion",
                conclusion == PanelConclusion.VETO
                        ? "the law gives the panel no veto here; it makes recommendations"
                        : kind.isAppointment()
                                ? "of an appointment the panel says whether to appoint"
                                : "of a plan or report the panel makes recommendations or none");
    }

    private Outcome<Optional<PreceptRules.Veto>> votes(PanelReviewKind kind, StepTaken.Report report) {
        var inFavour = report.inFavour();
        if (report.conclusion() != PanelConclusion.VETO) {
            return inFavour == null
                    ? Outcome.done(Optional.empty())
                    : refused(ProblemCode.INVALID_INPUT, "input.inFavour", "votes are counted for a veto only");
        }
        if (inFavour == null) {
            return refused(ProblemCode.INVALID_INPUT, "input.inFavour", "say how many members voted for the veto");
        }
        return majorities
                .veto(kind.veto().orElseThrow(), report.members(), inFavour, report.on())
                .then(veto -> veto.vetoed()
                        ? Outcome.done(Optional.of(veto))
                        : refused(
                                ProblemCode.INVALID_INPUT,
                                "input.inFavour",
                                "a veto takes %d of the %d members, present or not; %d voted for it"
                                        .formatted(veto.needed(), veto.members(), inFavour)));
    }

    private static Outcome<PanelReview> answered(PanelReview review, StepTaken.Response response) {
        var report = review.report();
        var follows = response.follows();
        if (review.kind().isAppointment() && report != null && follows == null) {
            return refused(
                    ProblemCode.INVALID_INPUT, "input.follows", "say whether the panel's recommendation is followed");
        }
        if (report != null && report.conclusion() == PanelConclusion.VETO && !Boolean.TRUE.equals(follows)) {
            return refused(
                    ProblemCode.WRONG_STATE, "input.follows", "the panel vetoed; this candidate is not appointed");
        }
        if (follows != null && (report == null || !review.kind().isAppointment())) {
            return refused(ProblemCode.INVALID_INPUT, "input.follows", "the panel made no recommendation on a person");
        }
        return filled(response.gist(), "input.gist", "say what the response is")
                .map(gist -> review.with(new PanelReview.Response(response.on(), gist, follows)));
    }

    private static String words(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Outcome<String> filled(@Nullable String text, String field, String wanted) {
        if (text == null || text.isBlank()) {
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
