package uk.answerable.meetings.programme.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.meeting.rules.MeetingState;

/** How a work programme is kept: nothing leaves it but by being met, or carried forward with a reason. */
public final class Programme {

    /** An update may be asked for as far ahead as a commissioner's term lasts. */
    private static final int MONTHS_AHEAD = 48;

    private Programme() {}

    /** A meeting that a row is meant for. */
    public record Occasion(String body, MeetingState state, LocalDate date) {}

    /**
     * Checks a new row.
     *
     * @param occasion its meeting; null where none is named
     * @param updates months after that meeting in which the body wants to hear of it again
     * @return the days by which updates are wanted; refused with {@code INVALID_INPUT} or {@code WRONG_STATE}
     */
    public static Outcome<List<LocalDate>> add(
            String body, ProgrammeSection section, String item, @Nullable Occasion occasion, List<Integer> updates) {
        if (item.isBlank()) {
            return refused("input.item", "say what the body wants to look at");
        }
        if ((section == ProgrammeSection.DATED) != (occasion != null)) {
            return refused(
                    "input.meeting",
                    section == ProgrammeSection.DATED
                            ? "a dated row names its meeting"
                            : "only a dated row names a meeting");
        }
        if (updates.stream().anyMatch(months -> months < 1 || months > MONTHS_AHEAD)) {
            return refused("input.updatesAfterMonths", "updates come 1 to %d months later".formatted(MONTHS_AHEAD));
        }
        if (occasion == null) {
            return updates.isEmpty()
                    ? Outcome.done(List.of())
                    : refused("input.updatesAfterMonths", "updates are counted from a meeting");
        }
        return open(body, occasion)
                .map(Outcome::<List<LocalDate>>refused)
                .orElseGet(() -> Outcome.done(updates.stream()
                        .sorted()
                        .map(occasion.date()::plusMonths)
                        .toList()));
    }

    /** Whether an open row may be given a meeting; refused with {@code WRONG_STATE} or {@code INVALID_INPUT}. */
    public static Outcome<Occasion> timetable(String body, ProgrammeState state, Occasion occasion) {
        return stillOpen(state)
                .or(() -> open(body, occasion))
                .map(Outcome::<Occasion>refused)
                .orElseGet(() -> Outcome.done(occasion));
    }

    /** Whether a row may be carried forward; refused with {@code WRONG_STATE} or {@code INVALID_INPUT}. */
    public static Outcome<String> carry(String body, ProgrammeState state, @Nullable Occasion occasion, String reason) {
        var refusal = stillOpen(state)
                .or(() -> Optional.ofNullable(occasion).flatMap(to -> open(body, to)))
                .or(() -> blank("input.reason", reason, "say why it was not met"));
        return refusal.map(Outcome::<String>refused).orElseGet(() -> Outcome.done(reason.strip()));
    }

    /** Whether a row may be said to be met; refused with {@code WRONG_STATE} or {@code INVALID_INPUT}. */
    public static Outcome<String> meet(ProgrammeState state, String by) {
        return stillOpen(state)
                .or(() -> blank("input.by", by, "name the paper, its section or the note that met it"))
                .map(Outcome::<String>refused)
                .orElseGet(() -> Outcome.done(by.strip()));
    }

    private static Optional<Refusal> stillOpen(ProgrammeState state) {
        return switch (state) {
            case OPEN -> Optional.empty();
            case MET -> Optional.of(Refusal.ofField(ProblemCode.WRONG_STATE, "input.id", "the row is met"));
            case CARRIED_FORWARD ->
                Optional.of(Refusal.ofField(
                        ProblemCode.WRONG_STATE, "input.id", "the row was carried forward; change the one after it"));
        };
    }

    private static Optional<Refusal> open(String body, Occasion occasion) {
        if (!occasion.body().equals(body)) {
            return Optional.of(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "input.meeting", "that is a meeting of another body"));
        }
        return occasion.state().isBeforeHeld()
                ? Optional.empty()
                : Optional.of(
                        Refusal.ofField(ProblemCode.WRONG_STATE, "input.meeting", "that meeting is held or cancelled"));
    }

    private static Optional<Refusal> blank(String field, String text, String wanted) {
        return text.isBlank()
                ? Optional.of(Refusal.ofField(ProblemCode.INVALID_INPUT, field, wanted))
                : Optional.empty();
    }

    private static <T> Outcome<T> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
