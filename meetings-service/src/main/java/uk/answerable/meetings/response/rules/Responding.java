package uk.answerable.meetings.response.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.calendar.CalendarDays;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * The local policing body invites the chief officer's comments on an inspection report, prepares its own and publishes
 * both within the time, with what is done on each recommendation; copies go to the inspectors of constabulary and the
 * Secretary of State (Police Act 1996 s.55(4)-(6)). A late response is still owed, so it is taken and marked late.
 *
 * @param policies dated
 */
public record Responding(List<ResponsePolicy> policies) {

    public Responding {
        policies = List.copyOf(policies);
    }

    /** Empty where no time was set when the report was published. */
    public Optional<ResponseDeadline> deadline(LocalDate reportPublishedOn) {
        return policies.stream()
                .filter(policy -> policy.inForceOn(reportPublishedOn))
                .findFirst()
                .map(policy -> {
                    var reckoning = CalendarDays.beginningWith(reportPublishedOn, policy.amount());
                    return new ResponseDeadline(
                            reckoning.result(),
                            policy.amount(),
                            policy.startRule(),
                            policy.status(),
                            policy.source(),
                            reckoning.sentences());
                });
    }

    /** Null until it is published, and where no time was set. */
    public Optional<Boolean> inTime(InspectionResponse response) {
        return Optional.ofNullable(response.publication())
                .flatMap(published -> deadline(response.report().publishedOn())
                        .map(deadline -> !published.on().isAfter(deadline.due())));
    }

    /** A response is opened once its report is out. */
    public static Outcome<InspectionResponse> open(InspectionResponse.Report report, LocalDate today) {
        return report.publishedOn().isAfter(today)
                ? refused(
                        ProblemCode.DATE_IN_FUTURE,
                        "input.reportPublishedOn",
                        "a response is opened once the report is published")
                : Outcome.done(InspectionResponse.to(report));
    }

    /** What is still to be done, in the order in which it is done; empty when nothing is. */
    public static List<String> missing(InspectionResponse response) {
        var missing = new ArrayList<String>();
        if (response.chief() == null) {
            missing.add("the chief officer's comments");
        }
        var own = response.own();
        if (own == null) {
            missing.add("the local policing body's own comments");
        }
        if (response.report().hasRecommendation() && (own == null || own.action() == null)) {
            missing.add("what is done or proposed on the recommendation, or why nothing is");
        }
        if (response.publication() == null) {
            missing.add("publication");
        }
        for (var to : CopyTo.values()) {
            if (response.copiedOn(to) == null) {
                missing.add(
                        switch (to) {
                            case INSPECTORS_OF_CONSTABULARY -> "a copy to the inspectors of constabulary";
                            case SECRETARY_OF_STATE -> "a copy to the Secretary of State";
                        });
            }
        }
        return missing;
    }

    /** Takes a step, or says why it cannot be. */
    public static Outcome<InspectionResponse> take(InspectionResponse response, ResponseStep step, LocalDate today) {
        return switch (step) {
            case ResponseStep.ChiefOfficerComments(var text, var on) ->
                unpublished(response)
                        .then(open -> given(text, "input.text", open))
                        .then(open -> on(on, "input.on", open.report().publishedOn(), "the report", today, open))
                        .map(open -> open.with(new InspectionResponse.ChiefComments(text.strip(), on)));
            case ResponseStep.OwnComments(var text, var action) ->
                unpublished(response)
                        .then(open -> given(text, "input.text", open))
                        .map(open -> open.with(new InspectionResponse.OwnComments(
                                text.strip(), action == null || action.isBlank() ? null : action.strip())));
            case ResponseStep.Publication(var on, var address) ->
                unpublished(response)
                        .then(Responding::complete)
                        .then(open -> given(address, "input.address", open))
                        .then(open -> on(on, "input.on", lastComment(open), "the comments", today, open))
                        .map(open -> open.with(new InspectionResponse.Publication(on, address.strip())));
            case ResponseStep.Copy(var to, var on) -> copy(response, to, on, today);
        };
    }

    private static Outcome<InspectionResponse> copy(
            InspectionResponse response, CopyTo to, LocalDate on, LocalDate today) {
        var published = response.publication();
        if (published == null) {
            return refused(
                    ProblemCode.WRONG_STATE, "input.id", "a copy is sent of what is published; publish it first");
        }
        return response.copiedOn(to) != null
                ? refused(ProblemCode.ALREADY_DONE, "input.to", "a copy was sent there already")
                : on(on, "input.on", published.on(), "publication", today, response)
                        .map(open -> open.copied(to, on));
    }

    private static Outcome<InspectionResponse> unpublished(InspectionResponse response) {
        return response.publication() == null
                ? Outcome.done(response)
                : refused(ProblemCode.ALREADY_DONE, "input.id", "the response is published; it changes no more");
    }

    /** Everything that stands before publication. */
    private static Outcome<InspectionResponse> complete(InspectionResponse response) {
        var before = missing(response);
        before = before.subList(0, before.indexOf("publication"));
        return before.isEmpty()
                ? Outcome.done(response)
                : refused(
                        ProblemCode.WRONG_STATE,
                        "input.id",
                        "before it is published it needs " + String.join("; ", before));
    }

    private static LocalDate lastComment(InspectionResponse response) {
        var chief = response.chief();
        return chief == null ? response.report().publishedOn() : chief.on();
    }

    private static Outcome<InspectionResponse> given(String text, String field, InspectionResponse response) {
        return text.isBlank()
                ? refused(ProblemCode.INVALID_INPUT, field, "say something here")
                : Outcome.done(response);
    }

    private static Outcome<InspectionResponse> on(
            LocalDate day,
            String field,
            LocalDate earliest,
            String what,
            LocalDate today,
            InspectionResponse response) {
        if (day.isAfter(today)) {
            return refused(ProblemCode.DATE_IN_FUTURE, field, "the day is in the future");
        }
        return day.isBefore(earliest)
                ? refused(
                        ProblemCode.DATE_OUT_OF_ORDER,
                        field,
                        "the day is before that of %s (%s)".formatted(what, earliest))
                : Outcome.done(response);
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
