package uk.answerable.meetings.watch.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.topic.rules.Wording;

/** The life of a watch item: it waits, becomes due once, and is closed by a decision with its reason. */
public final class Watching {

    private Watching() {}

    /** Whole days from the promise to a day; never less than none. */
    public static long age(LocalDate since, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }

    /** What is watched, and where the promise was made. */
    public record Promise(String what, String source) {
        /** Refused with {@code INVALID_INPUT}. */
        public Outcome<Promise> check() {
            return Wording.filled("input.what", what, Wording.HEADING, "say what is to be looked at again")
                    .then(words -> Wording.filled(
                                    "input.source", source, Wording.HEADING, "say where the promise was made")
                            .map(place -> new Promise(words, place)));
        }
    }

    /** The trigger came, in an officer's words; refused with {@code WRONG_STATE} or {@code INVALID_INPUT}. */
    public static Outcome<String> note(WatchState state, String occasion) {
        return state == WatchState.WAITING
                ? Wording.filled("input.occasion", occasion, Wording.HEADING, "say what happened, and where it stands")
                : Outcome.refused(Refusal.ofField(
                        ProblemCode.WRONG_STATE,
                        "input.id",
                        state == WatchState.DUE ? "that item is due already" : "that item is closed"));
    }

    /** Closes an item; refused with {@code ALREADY_DONE} or {@code INVALID_INPUT}. */
    public static Outcome<String> close(WatchState state, String decision) {
        return state == WatchState.CLOSED
                ? Outcome.refused(Refusal.ofField(ProblemCode.ALREADY_DONE, "input.id", "that item is closed"))
                : Wording.filled(
                        "input.decision",
                        decision,
                        Wording.TEXT,
                        "a watch item is closed by a decision: say which, and why");
    }
}
