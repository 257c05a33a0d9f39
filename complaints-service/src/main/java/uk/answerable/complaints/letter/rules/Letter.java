package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Stage;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A letter about a case: drafted, approved, sent. What it says is sealed with its case, every version of it.
 *
 * @param template code of the wording it follows
 * @param datedOn the day it is provided; time limits in it are reckoned from that day
 * @param approvedOn empty until it is, and again when it is revised
 * @param sending empty until it was sent
 * @param version counts its wordings and what became of it
 * @param wording version of what it says
 * @param finalisedAs number of the step that finalised the case with the outcome it tells; 0 where it tells none
 */
public record Letter(
        UUID id,
        UUID caseId,
        Subject subject,
        String template,
        LocalDate datedOn,
        Optional<LocalDate> approvedOn,
        Optional<Sending> sending,
        int version,
        int wording,
        int finalisedAs) {

    /** How it went. */
    public record Sending(LocalDate on, Delivery by) {}

    /** A new letter; refused where the law or the case has none. */
    public static Outcome<Letter> drafted(
            UUID id, ComplaintCase complaint, Subject subject, String template, LocalDate datedOn, Circumstances now) {
        return possible(complaint, subject, datedOn, now)
                .map(step -> new Letter(
                        id,
                        complaint.identity().id(),
                        subject,
                        template,
                        datedOn,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        1,
                        finalisedAs(complaint, subject)));
    }

    /** Worded anew; it must be approved again. */
    public Outcome<Letter> revised(
            ComplaintCase complaint, Subject anew, String wordedBy, LocalDate dated, Circumstances now) {
        if (anew.kind() != subject.kind()) {
            return refused("this is an %s: draft the other as a letter of its own"
                    .formatted(subject.kind().words()));
        }
        return unsent().then(letter -> possible(complaint, anew, dated, now))
                .map(step -> new Letter(
                        id,
                        caseId,
                        anew,
                        wordedBy,
                        dated,
                        Optional.empty(),
                        Optional.empty(),
                        version + 1,
                        wording + 1,
                        finalisedAs(complaint, anew)));
    }

    /** Found right by whoever answers for it. */
    public Outcome<Letter> approved(ComplaintCase complaint, LocalDate today) {
        if (state() == LetterState.APPROVED) {
            return Outcome.refused(
                    Refusal.of(ProblemCode.ALREADY_DONE, "it was approved on %s already".formatted(approvedOn.get())));
        }
        return unsent().then(letter -> letter.current(complaint))
                .map(letter -> letter.with(Optional.of(today), Optional.empty()));
    }

    /** Sent as it was approved, on the day it bears: time limits in it are reckoned from that day. */
    public Outcome<Letter> sent(ComplaintCase complaint, Sending how, LocalDate today) {
        if (state() == LetterState.DRAFT) {
            return refused("the letter is a draft: it must be approved before it is sent");
        }
        return unsent().then(letter -> letter.current(complaint)).then(letter -> {
            if (!how.on().equals(datedOn)) {
                return Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT,
                        "input.on",
                        "the letter says it is provided on %s and reckons from that day: send it then or revise it"
                                .formatted(datedOn)));
            }
            if (how.on().isAfter(today)) {
                return Outcome.refused(Refusal.ofField(
                        ProblemCode.DATE_IN_FUTURE, "input.on", "%s is in the future".formatted(how.on())));
            }
            return Outcome.done(letter.with(approvedOn, Optional.of(how)));
        });
    }

    /** What the course of the case says of its sending; none where a complainant was told the outcome before. */
    public Optional<Step> step(ComplaintCase complaint) {
        var told = subject instanceof Subject.Outcome && complaint.dayProvided().isPresent();
        return told ? Optional.empty() : sending.map(how -> subject.sent(how.on()));
    }

    public LetterState state() {
        if (sending.isPresent()) {
            return LetterState.SENT;
        }
        return approvedOn.isPresent() ? LetterState.APPROVED : LetterState.DRAFT;
    }

    /** The letter as the caller last saw it. */
    public Outcome<Letter> at(Optional<Integer> expectedVersion) {
        return expectedVersion.filter(seen -> seen != version).isPresent()
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.VERSION_CONFLICT,
                        "input.expectedVersion",
                        "the letter is at version %d now and %s; look at it again".formatted(version, state())))
                : Outcome.done(this);
    }

    private Outcome<Letter> unsent() {
        return sending.<Outcome<Letter>>map(how ->
                        refused("the letter was sent on %s and stays as it is: draft another".formatted(how.on())))
                .orElseGet(() -> Outcome.done(this));
    }

    private Outcome<Letter> current(ComplaintCase complaint) {
        return finalisedAs(complaint, subject) != finalisedAs
                ? refused("the outcome has changed since the letter was worded: revise it")
                : Outcome.done(this);
    }

    private static int finalisedAs(ComplaintCase complaint, Subject subject) {
        return subject instanceof Subject.Outcome && complaint.stage() instanceof Stage.Finalised
                ? complaint
                                .course()
                                .steps()
                                .lastIndexOf(complaint
                                        .course()
                                        .last(Step.Finalised.class)
                                        .orElseThrow())
                        + 1
                : 0;
    }

    private Letter with(Optional<LocalDate> approved, Optional<Sending> how) {
        return new Letter(id, caseId, subject, template, datedOn, approved, how, version + 1, wording, finalisedAs);
    }

    /** Whether the case will take the step on that day. */
    private static Outcome<Step> possible(
            ComplaintCase complaint, Subject subject, LocalDate datedOn, Circumstances now) {
        var step = subject.sent(datedOn);
        if (subject instanceof Subject.Outcome) {
            if (!(complaint.stage() instanceof Stage.Finalised)) {
                return refused("the case is %s: an outcome letter follows the outcome"
                        .formatted(complaint.state().words()));
            }
            if (complaint.dayProvided().isPresent()) {
                return Outcome.done(step);
            }
        }
        var day = datedOn.isAfter(now.today()) ? datedOn : now.today();
        return complaint
                .take(step, new Circumstances(day, now.clocks(), now.categories()))
                .map(taken -> step);
    }

    private static <T> Outcome<T> refused(String message) {
        return Outcome.refused(Refusal.of(ProblemCode.WRONG_STATE, message));
    }
}
