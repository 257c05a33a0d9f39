package uk.answerable.meetings.quarterly.rules;

import static uk.answerable.meetings.quarterly.rules.Words.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/**
 * The force answers number by number: drafts until it submits, then a better or a late answer is a new version with its
 * reason (FEATURES 90; 004 item 2(4)). A response may leave numbers open; they are shown unanswered.
 */
final class Answering {

    private Answering() {}

    /** The drafts of those numbers; all of them or none. */
    static Outcome<QuarterlyScrutiny> draft(QuarterlyScrutiny scrutiny, Map<Integer, AnswerText> answers) {
        return Scrutinising.sent(scrutiny).then(Answering::open).then(there -> {
            var drafts = new ArrayList<>(there.answers());
            var reasons = new ArrayList<Refusal>();
            new TreeMap<>(answers).forEach((number, text) -> {
                drafts.removeIf(one -> one.number() == number);
                switch (Scrutinising.known(there, number).then(known -> text.check("input"))) {
                    case Outcome.Done<AnswerText>(var valid) -> drafts.add(GivenAnswer.draft(number, valid));
                    case Outcome.Refused<AnswerText>(var why) -> reasons.addAll(why);
                }
            });
            return reasons.isEmpty() ? Outcome.done(there.withAnswers(drafts)) : Outcome.refused(reasons);
        });
    }

    static Outcome<QuarterlyScrutiny> submit(QuarterlyScrutiny scrutiny, String office, LocalDate today) {
        return Scrutinising.sent(scrutiny)
                .then(Answering::open)
                .then(there -> Words.given("input.office", office, "say which office answers", Words.HEADING))
                .map(named -> scrutiny)
                .then(there -> there.answers().isEmpty()
                        ? refused(ProblemCode.WRONG_STATE, "input.id", "answer a number at least")
                        : Outcome.done(there.withAnswers(there.answers().stream()
                                        .map(one -> one.givenOn(today))
                                        .toList())
                                .with(new ScrutinyVersion(ScrutinySide.RESPONSE, 1, today, null))));
    }

    static Outcome<QuarterlyScrutiny> correct(
            QuarterlyScrutiny scrutiny, ScrutinyStep.CorrectAnswer correction, LocalDate today) {
        if (scrutiny.version(ScrutinySide.RESPONSE) == 0) {
            return refused(
                    ProblemCode.WRONG_STATE, "input.id", "the response has not been submitted; draft the answer");
        }
        return Scrutinising.known(scrutiny, correction.number())
                .then(there -> correction.text().check("input"))
                .then(valid -> Words.given(
                                "input.reason",
                                correction.reason(),
                                "the response is submitted; say why it is answered otherwise, or only now",
                                Words.TEXT)
                        .map(why -> correct(scrutiny, correction.number(), valid, why, today)));
    }

    /** A number is given on the day it was first answered; what is withheld of it stays so. */
    private static QuarterlyScrutiny correct(
            QuarterlyScrutiny scrutiny, int number, AnswerText text, String reason, LocalDate today) {
        int version = scrutiny.version(ScrutinySide.RESPONSE) + 1;
        var before = scrutiny.answer(number);
        var ended = QuarterlyScrutiny.change(
                scrutiny.answers(), one -> before.filter(one::equals).isPresent(), one -> one.endedBy(version));
        var better = new GivenAnswer(
                number,
                version,
                null,
                text,
                before.map(GivenAnswer::givenOn).orElse(today),
                text.kind() == AnswerKind.DISPUTED
                        ? before.map(GivenAnswer::held).orElse(null)
                        : null,
                before.map(GivenAnswer::withheld).orElse(null));
        return scrutiny.withAnswers(QuarterlyScrutiny.plus(ended, better))
                .with(new ScrutinyVersion(ScrutinySide.RESPONSE, version, today, reason));
    }

    private static Outcome<QuarterlyScrutiny> open(QuarterlyScrutiny scrutiny) {
        return scrutiny.version(ScrutinySide.RESPONSE) == 0
                ? Outcome.done(scrutiny)
                : refused(
                        ProblemCode.WRONG_STATE,
                        "input.id",
                        "the response is submitted and locked; correct an answer with a reason");
    }
}
