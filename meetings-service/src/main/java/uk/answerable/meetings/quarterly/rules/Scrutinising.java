package uk.answerable.meetings.quarterly.rules;

import static uk.answerable.meetings.quarterly.rules.Words.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/**
 * The office writes its report on a quarter, with every ask under a number, and sends it: the numbers are then fixed, a
 * better wording is a new version with its reason (FEATURES 90, 91; 004 item 2(3)). What the force does is in
 * {@link Answering}.
 */
public final class Scrutinising {

    /** Requests of a report; a form with more would be unreadable. */
    public static final int MOST_REQUESTS = 99;

    private static final int MOST_ASKS = 200;

    private Scrutinising() {}

    /** Takes a step on that day, or says why it cannot be. */
    public static Outcome<QuarterlyScrutiny> take(QuarterlyScrutiny scrutiny, ScrutinyStep step, LocalDate today) {
        return switch (step) {
            case ScrutinyStep.PutRequest(var number, var text) ->
                unsent(scrutiny).then(draft -> text.check().then(valid -> put(draft, number, valid)));
            case ScrutinyStep.RemoveRequest(var number) ->
                unsent(scrutiny).then(draft -> known(draft, number)).map(there -> remove(scrutiny, number));
            case ScrutinyStep.MarkAsk(var place, var text) -> unsent(scrutiny).then(draft -> mark(draft, place, text));
            case ScrutinyStep.SettleAsk settle -> unsent(scrutiny).then(draft -> settle(draft, settle));
            case ScrutinyStep.Send() -> unsent(scrutiny).then(draft -> send(draft, today));
            case ScrutinyStep.CorrectRequest(var number, var text, var reason) ->
                sent(scrutiny)
                        .then(there -> known(there, number))
                        .then(there -> text.check())
                        .then(valid -> Words.given(
                                        "input.reason",
                                        reason,
                                        "the force has the report; say why it is put otherwise",
                                        Words.TEXT)
                                .map(why -> correct(scrutiny, number, valid, why, today)));
            case ScrutinyStep.Withhold(var number, var side, var provision) ->
                withhold(scrutiny, number, side, provision);
            case ScrutinyStep.HoldPosition(var number, var position) -> hold(scrutiny, number, position);
            case ScrutinyStep.Publish() -> publish(scrutiny, today);
            case ScrutinyStep.DraftAnswers answers -> Answering.draft(scrutiny, answers.answers());
            case ScrutinyStep.Submit(var office) -> Answering.submit(scrutiny, office, today);
            case ScrutinyStep.CorrectAnswer correction -> Answering.correct(scrutiny, correction, today);
        };
    }

    /** What keeps the report from being sent; empty when nothing does. */
    public static List<String> missing(QuarterlyScrutiny scrutiny) {
        if (scrutiny.stage() != ScrutinyStage.DRAFT) {
            return List.of();
        }
        if (scrutiny.requests().isEmpty()) {
            return List.of("a numbered request");
        }
        return scrutiny.asks().stream()
                .filter(ask -> !ask.settled())
                .map(ask ->
                        "a number for what is asked in %s, or the reason why it is set aside".formatted(ask.place()))
                .toList();
    }

    private static Outcome<QuarterlyScrutiny> put(QuarterlyScrutiny draft, @Nullable Integer number, RequestText text) {
        if (number == null) {
            int next = draft.requests().size() + 1;
            return next > MOST_REQUESTS
                    ? refused(
                            ProblemCode.INVALID_INPUT,
                            "input.number",
                            "a report has %d requests at most".formatted(MOST_REQUESTS))
                    : Outcome.done(draft.withRequests(
                            QuarterlyScrutiny.plus(draft.requests(), new NumberedRequest(next, 1, null, text, null))));
        }
        return known(draft, number)
                .map(there -> there.withRequests(QuarterlyScrutiny.change(
                        there.requests(), one -> one.number() == number, one -> one.put(text))));
    }

    private static QuarterlyScrutiny remove(QuarterlyScrutiny draft, int gone) {
        var left = draft.requests().stream()
                .filter(one -> one.number() != gone)
                .map(one -> one.number() > gone ? one.at(one.number() - 1) : one)
                .toList();
        return draft.withRequests(left)
                .withAsks(draft.asks().stream().map(ask -> ask.without(gone)).toList());
    }

    private static Outcome<QuarterlyScrutiny> mark(QuarterlyScrutiny draft, String place, String text) {
        if (draft.asks().size() >= MOST_ASKS) {
            return refused(
                    ProblemCode.INVALID_INPUT, "input.text", "a report has %d asks at most".formatted(MOST_ASKS));
        }
        return Words.given("input.place", place, "say where in the report it is asked", Words.HEADING)
                .then(where -> Words.given("input.text", text, "say what is asked there", Words.TEXT)
                        .map(asked -> draft.withAsks(QuarterlyScrutiny.plus(
                                draft.asks(), new TextAsk(draft.asks().size() + 1, where, asked, null, null)))));
    }

    private static Outcome<QuarterlyScrutiny> settle(QuarterlyScrutiny draft, ScrutinyStep.SettleAsk settle) {
        var number = settle.number();
        var reason = settle.setAside();
        if ((number == null) == (reason == null)) {
            return refused(
                    ProblemCode.INVALID_INPUT,
                    "input.number",
                    "give the number that puts it, or the reason why it is set aside: one of the two");
        }
        if (draft.asks().stream().noneMatch(ask -> ask.position() == settle.position())) {
            return refused(ProblemCode.NOT_FOUND, "input.ask", "the report has no ask %d".formatted(settle.position()));
        }
        var settled = number == null
                ? Words.given("input.reason", String.valueOf(reason), "say why it is set aside", Words.TEXT)
                : known(draft, number).map(there -> "");
        return settled.map(why -> draft.withAsks(QuarterlyScrutiny.change(
                draft.asks(),
                ask -> ask.position() == settle.position(),
                ask -> new TextAsk(ask.position(), ask.place(), ask.text(), number, number == null ? why : null))));
    }

    private static Outcome<QuarterlyScrutiny> send(QuarterlyScrutiny draft, LocalDate today) {
        var missing = missing(draft);
        return missing.isEmpty()
                ? Outcome.done(draft.with(new ScrutinyVersion(ScrutinySide.REPORT, 1, today, null)))
                : refused(
                        ProblemCode.WRONG_STATE,
                        "input.id",
                        missing.stream().collect(Collectors.joining("; ", "before it is sent it needs ", "")));
    }

    private static QuarterlyScrutiny correct(
            QuarterlyScrutiny sent, int number, RequestText text, String reason, LocalDate today) {
        int version = sent.version(ScrutinySide.REPORT) + 1;
        var before = sent.request(number).orElseThrow();
        var ended = QuarterlyScrutiny.change(sent.requests(), before::equals, one -> one.endedBy(version));
        return sent.withRequests(QuarterlyScrutiny.plus(
                        ended, new NumberedRequest(number, version, null, text, before.withheld())))
                .with(new ScrutinyVersion(ScrutinySide.REPORT, version, today, reason));
    }

    private static Outcome<QuarterlyScrutiny> withhold(
            QuarterlyScrutiny scrutiny, int number, ScrutinySide side, @Nullable String provision) {
        if (side == ScrutinySide.PUBLICATION) {
            return refused(ProblemCode.INVALID_INPUT, "input.side", "withhold of the report or of the response");
        }
        return known(scrutiny, number).then(there -> {
            if (side == ScrutinySide.REPORT) {
                return Outcome.done(there.withRequests(QuarterlyScrutiny.change(
                        there.requests(),
                        one -> one.stands() && one.number() == number,
                        one -> one.withheld(provision))));
            }
            return given(there, number)
                    .map(answer -> there.withAnswers(
                            QuarterlyScrutiny.change(there.answers(), answer::equals, one -> one.withheld(provision))));
        });
    }

    private static Outcome<QuarterlyScrutiny> hold(QuarterlyScrutiny scrutiny, int number, String position) {
        return given(scrutiny, number)
                .then(answer -> answer.text().kind() != AnswerKind.DISPUTED
                        ? refused(ProblemCode.WRONG_STATE, "input.number", "the answer to it disputes nothing")
                        : Words.given("input.position", position, "say what the office holds", Words.TEXT)
                                .map(held -> scrutiny.withAnswers(QuarterlyScrutiny.change(
                                        scrutiny.answers(), answer::equals, one -> one.held(held)))));
    }

    private static Outcome<GivenAnswer> given(QuarterlyScrutiny scrutiny, int number) {
        return scrutiny.answer(number)
                .filter(one -> one.givenOn() != null)
                .map(Outcome::done)
                .orElseGet(() -> refused(
                        ProblemCode.WRONG_STATE,
                        "input.number",
                        "the force has given no answer to number %d".formatted(number)));
    }

    private static Outcome<QuarterlyScrutiny> publish(QuarterlyScrutiny scrutiny, LocalDate today) {
        if (scrutiny.version(ScrutinySide.RESPONSE) == 0) {
            return refused(
                    ProblemCode.WRONG_STATE,
                    "input.id",
                    "questions are published together with their answers; the force has not answered yet");
        }
        return scrutiny.changed()
                ? Outcome.done(scrutiny.with(new ScrutinyVersion(
                        ScrutinySide.PUBLICATION, scrutiny.version(ScrutinySide.PUBLICATION) + 1, today, null)))
                : refused(ProblemCode.ALREADY_DONE, "input.id", "it is published, and nothing changed since");
    }

    static Outcome<QuarterlyScrutiny> known(QuarterlyScrutiny scrutiny, int number) {
        return scrutiny.request(number).isPresent()
                ? Outcome.done(scrutiny)
                : refused(
                        ProblemCode.NOT_FOUND,
                        "input.number",
                        "the report has no request %d; it has 1 to %d"
                                .formatted(number, scrutiny.standing().size()));
    }

    private static Outcome<QuarterlyScrutiny> unsent(QuarterlyScrutiny scrutiny) {
        return scrutiny.stage() == ScrutinyStage.DRAFT
                ? Outcome.done(scrutiny)
                : refused(
                        ProblemCode.WRONG_STATE,
                        "input.id",
                        "the force has the report and its numbers are fixed; correct a request with a reason");
    }

    static Outcome<QuarterlyScrutiny> sent(QuarterlyScrutiny scrutiny) {
        return scrutiny.stage() == ScrutinyStage.DRAFT
                ? refused(ProblemCode.WRONG_STATE, "input.id", "the report has not been sent yet")
                : Outcome.done(scrutiny);
    }
}
