package uk.answerable.complaints.casework.rules;

import static uk.answerable.kernel.errors.ProblemCode.ALREADY_DONE;
import static uk.answerable.kernel.errors.ProblemCode.DATE_OUT_OF_ORDER;
import static uk.answerable.kernel.errors.ProblemCode.INVALID_INPUT;
import static uk.answerable.kernel.errors.ProblemCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.kernel.errors.Refusal;

/** Which letter on a long investigation can be noted, and why not (SI 2020/2 reg 13). */
public final class TimelinessLetters {

    private static final String PERIOD = "input.periodEnd";

    private TimelinessLetters() {}

    /** The periods that have ended before a day and nobody has been written to about; of the authority's own letters. */
    public static List<LocalDate> unwritten(ComplaintCase complaint, Clocks clocks, LocalDate on) {
        return ended(complaint, clocks, on).stream()
                .filter(end -> TimelinessPeriods.letter(complaint, end).isEmpty())
                .toList();
    }

    static Optional<Refusal> refusal(ComplaintCase complaint, Step.TimelinessLetterSent letter, Clocks clocks) {
        return possible(complaint)
                .or(() -> TimelinessPeriods.of(complaint, clocks, letter.on()).isEmpty()
                        ? Optional.of(Refusal.of(
                                WRONG_STATE,
                                "there is no such letter under the %s"
                                        .formatted(complaint.identity().regime().source())))
                        : Optional.empty())
                .or(() -> period(complaint, letter, clocks))
                .or(() -> recipients(complaint, letter.recipients()));
    }

    private static Optional<Refusal> possible(ComplaintCase complaint) {
        if (!complaint.stage().open()) {
            return Optional.of(Refusal.of(
                    WRONG_STATE,
                    "the case is %s: nobody is written to about it any more"
                            .formatted(complaint.state().words())));
        }
        return switch (TimelinessPeriods.investigation(complaint).orElse(null)) {
            case null ->
                Optional.of(Refusal.of(WRONG_STATE, "only an investigation has such letters (SI 2020/2 reg 13(1))"));
            case LOCAL_INVESTIGATION -> Optional.empty();
            default ->
                Optional.of(Refusal.of(
                        WRONG_STATE,
                        "about an investigation of this form the Director General writes (SI 2020/2 reg 13(2))"));
        };
    }

    private static Optional<Refusal> period(ComplaintCase complaint, Step.TimelinessLetterSent letter, Clocks clocks) {
        var end = letter.periodEnd();
        var written = TimelinessPeriods.letter(complaint, end);
        if (written.isPresent()) {
            return Optional.of(Refusal.ofField(
                    ALREADY_DONE,
                    PERIOD,
                    "the letter on the period to %s was written on %s already"
                            .formatted(end, written.get().on())));
        }
        var periods = TimelinessPeriods.of(complaint, clocks, letter.on());
        if (periods.stream().map(Deadline::due).noneMatch(end::equals)) {
            return Optional.of(Refusal.ofField(
                    INVALID_INPUT,
                    PERIOD,
                    "no period ends on %s; they end on %s"
                            .formatted(
                                    end,
                                    periods.stream()
                                            .map(period -> period.due().toString())
                                            .collect(Collectors.joining(", ")))));
        }
        return letter.on().isAfter(end)
                ? Optional.empty()
                : Optional.of(Refusal.ofField(
                        DATE_OUT_OF_ORDER,
                        "input.on",
                        "%s is before the period has ended: it runs to the end of %s".formatted(letter.on(), end)));
    }

    private static Optional<Refusal> recipients(ComplaintCase complaint, LetterRecipients recipients) {
        return complaint.identity().authority() == AppropriateAuthority.LOCAL_POLICING_BODY
                        && recipients != LetterRecipients.DIRECTOR_GENERAL
                ? Optional.of(Refusal.ofField(
                        INVALID_INPUT,
                        "input.recipients",
                        "the local policing body is the authority itself: it writes to the Director General"))
                : Optional.empty();
    }

    private static List<LocalDate> ended(ComplaintCase complaint, Clocks clocks, LocalDate on) {
        return possible(complaint).isPresent()
                ? List.of()
                : TimelinessPeriods.of(complaint, clocks, on).stream()
                        .map(Deadline::due)
                        .filter(end -> end.isBefore(on))
                        .toList();
    }
}
