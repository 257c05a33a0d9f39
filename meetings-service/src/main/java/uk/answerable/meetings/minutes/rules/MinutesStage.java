package uk.answerable.meetings.minutes.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * How far the minutes of one part of a meeting have come. The public minutes and the exempt ones are separate records,
 * each confirmed once, at the next meeting of the same body (practice of the sources; minutes of a meeting that was
 * cancelled are never due).
 */
public sealed interface MinutesStage {

    /** Being written; only the body's own read them. */
    record Draft() implements MinutesStage {}

    /** Settled by the officer of the body; from now on a change is a correction. */
    record Agreed(@Nullable LocalDate on) implements MinutesStage {}

    /** Confirmed as a correct record at a meeting; nothing follows but corrections. */
    record Confirmed(@Nullable LocalDate agreedOn, LocalDate on, String at) implements MinutesStage {}

    /** The code of a stage. */
    enum Code {
        DRAFT,
        AGREED,
        CONFIRMED
    }

    default Code code() {
        return switch (this) {
            case Draft draft -> Code.DRAFT;
            case Agreed agreed -> Code.AGREED;
            case Confirmed confirmed -> Code.CONFIRMED;
        };
    }

    /** Whether whoever may read minutes of that part reads them. */
    default boolean isPublished() {
        return !(this instanceof Draft);
    }

    /**
     * Settles a draft.
     *
     * @param paragraphs it has
     * @return refused with {@code ALREADY_DONE}, or with {@code WRONG_STATE} for a record without a word
     */
    default Outcome<MinutesStage> agree(LocalDate on, int paragraphs) {
        if (isPublished()) {
            return Outcome.refused(Refusal.of(ProblemCode.ALREADY_DONE, "these minutes were agreed before"));
        }
        return paragraphs == 0
                ? Outcome.refused(Refusal.of(ProblemCode.WRONG_STATE, "there is nothing in these minutes to agree"))
                : Outcome.done(new Agreed(on));
    }

    /**
     * Confirms agreed minutes.
     *
     * @param minuted the meeting they are of
     * @param at the meeting that confirms them
     * @param between meetings of the body held after the one and before the other
     * @param passedOver why those did not confirm them, or null
     * @return refused with {@code ALREADY_DONE}, {@code WRONG_STATE}, {@code INVALID_INPUT}, {@code DATE_OUT_OF_ORDER} or
     *     {@code DATE_IN_FUTURE}
     */
    default Outcome<MinutesStage> confirm(
            HeldMeeting minuted,
            HeldMeeting at,
            List<HeldMeeting> between,
            @Nullable String passedOver,
            LocalDate today) {
        return switch (this) {
            case Draft draft ->
                Outcome.refused(Refusal.of(
                        ProblemCode.WRONG_STATE,
                        "minutes are confirmed after they were agreed; these are still a draft"));
            case Confirmed(var agreedOn, var on, var where) ->
                Outcome.refused(Refusal.of(
                        ProblemCode.ALREADY_DONE, "these minutes were confirmed at %s on %s".formatted(where, on)));
            case Agreed(var agreedOn) -> {
                var refusal = refusal(minuted, at, between, passedOver, today);
                yield refusal.isPresent()
                        ? Outcome.refused(refusal.get())
                        : Outcome.done(new Confirmed(agreedOn, at.date(), at.reference()));
            }
        };
    }

    private static Optional<Refusal> refusal(
            HeldMeeting minuted,
            HeldMeeting at,
            List<HeldMeeting> between,
            @Nullable String passedOver,
            LocalDate today) {
        if (!at.body().equals(minuted.body())) {
            return Optional.of(refused(ProblemCode.INVALID_INPUT, "minutes are confirmed by the body whose they are"));
        }
        if (!at.date().isAfter(minuted.date())) {
            return Optional.of(refused(
                    ProblemCode.DATE_OUT_OF_ORDER,
                    "minutes are confirmed at a later meeting; this one was on " + at.date()));
        }
        if (at.date().isAfter(today)) {
            return Optional.of(refused(
                    ProblemCode.DATE_IN_FUTURE,
                    "that meeting is on %s; it confirms when it sits".formatted(at.date())));
        }
        if (at.cancelled()) {
            return Optional.of(refused(ProblemCode.WRONG_STATE, "that meeting was cancelled"));
        }
        if (!between.isEmpty() && (passedOver == null || passedOver.isBlank())) {
            return Optional.of(refused(
                    ProblemCode.WRONG_STATE,
                    "the next meeting of the body is %s; say why it did not confirm them"
                            .formatted(between.getFirst().reference())));
        }
        return Optional.empty();
    }

    private static Refusal refused(ProblemCode code, String message) {
        return Refusal.ofField(code, "input.at", message);
    }
}
