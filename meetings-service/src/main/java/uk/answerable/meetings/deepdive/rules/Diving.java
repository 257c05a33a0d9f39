package uk.answerable.meetings.deepdive.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.validation.Quarter;
import uk.answerable.meetings.scrutiny.rules.DeepDiveState;
import uk.answerable.meetings.topic.rules.Rotation;
import uk.answerable.meetings.topic.rules.Wording;

/** The steps of a deep dive (FEATURES A7 94). */
public final class Diving {

    private static final Pattern QUARTER = Pattern.compile("Q([1-4]) (\\d{4}/\\d{2})");

    private Diving() {}

    /** A topic to be examined. */
    public record Proposal(String topic, String proposedBy, String source) {
        /** The proposal without the space around its words; refused with {@code INVALID_INPUT}. */
        public Outcome<Proposal> check() {
            return Wording.filled("input.topic", topic, Wording.HEADING, "name what is to be examined")
                    .then(heading -> Wording.filled(
                                    "input.proposedBy", proposedBy, Wording.HEADING, "say which office proposes it")
                            .then(office -> Wording.filled(
                                            "input.source", source, Wording.HEADING, "say where it was proposed")
                                    .map(place -> new Proposal(heading, office, place))));
        }
    }

    /** A proposal is accepted once; refused with {@code ALREADY_DONE}. */
    public static Outcome<DeepDiveState> accept(DeepDiveState state) {
        return state == DeepDiveState.PROPOSED
                ? Outcome.done(DeepDiveState.ACCEPTED)
                : Outcome.refused(
                        Refusal.ofField(ProblemCode.ALREADY_DONE, "input.id", "that deep dive is accepted already"));
    }

    /** Reads {@code Q1 2020/21}; refused with {@code INVALID_INPUT} for one that is over or none. */
    public static Outcome<Quarter> quarter(String label, LocalDate today) {
        var match = QUARTER.matcher(label);
        if (!match.matches()) {
            return Wording.refused("input.quarter", "a quarter is written like Q1 2020/21");
        }
        return Rotation.year(match.group(2))
                .map(year -> new Quarter(year, Integer.parseInt(match.group(1))))
                .then(quarter -> quarter.lastMonth().atEndOfMonth().isBefore(today)
                        ? Wording.refused("input.quarter", "%s is over".formatted(quarter.label()))
                        : Outcome.done(quarter));
    }

    /** A meeting a deep dive may be scheduled to. */
    public record Sitting(String force, boolean commissioners, boolean open) {
        /** Refused with {@code INVALID_INPUT} or {@code WRONG_STATE}. */
        public Outcome<Sitting> check(String ofForce) {
            if (!commissioners || !force.equals(ofForce)) {
                return Wording.refused(
                        "input.meeting", "a deep dive is examined at a meeting of the force's own commissioner");
            }
            return open
                    ? Outcome.done(this)
                    : Outcome.refused(Refusal.ofField(
                            ProblemCode.WRONG_STATE, "input.meeting", "that meeting was held or cancelled"));
        }
    }

    /**
     * Schedules a deep dive, or moves it with a reason.
     *
     * @param clashes other deep dives that the meeting has
     * @param despite why the meeting takes this one too, or null
     * @param reason why it is moved, or null
     * @return refused with {@code WRONG_STATE} or {@code INVALID_INPUT}
     */
    public static Outcome<DeepDiveState> schedule(
            DeepDiveState state, List<String> clashes, @Nullable String despite, @Nullable String reason) {
        if (!clashes.isEmpty() && (despite == null || despite.isBlank())) {
            return Wording.refused(
                    "input.meeting",
                    "that meeting has the deep dive \"%s\"; choose another, or say in input.despite why it takes both"
                            .formatted(String.join("\", \"", clashes)));
        }
        return switch (state) {
            case PROPOSED -> wrongState("accept the proposal first");
            case ACCEPTED -> Outcome.done(DeepDiveState.SCHEDULED);
            case SCHEDULED, MOVED ->
                Wording.filled("input.reason", reason == null ? "" : reason, Wording.TEXT, "say why it is moved")
                        .map(why -> DeepDiveState.MOVED);
            case HELD -> wrongState("that deep dive was held");
        };
    }

    /** Records what a deep dive found; refused with {@code WRONG_STATE}, {@code INVALID_INPUT}, {@code DATE_IN_FUTURE}. */
    public static Outcome<String> hold(DeepDiveState state, String result, LocalDate heldOn, LocalDate today) {
        if (state != DeepDiveState.SCHEDULED && state != DeepDiveState.MOVED) {
            return wrongState(state == DeepDiveState.HELD ? "that deep dive was held" : "schedule it first");
        }
        return heldOn.isAfter(today)
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.DATE_IN_FUTURE, "input.heldOn", "%s is still to come".formatted(heldOn)))
                : Wording.filled("input.result", result, Wording.TEXT, "say what it found");
    }

    private static <T> Outcome<T> wrongState(String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.WRONG_STATE, "input.id", message));
    }
}
