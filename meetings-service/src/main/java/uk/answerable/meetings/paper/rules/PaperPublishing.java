package uk.answerable.meetings.paper.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.agenda.rules.Part;

/** When a paper may be published, and when it may be released. Nothing is released by itself. */
public final class PaperPublishing {

    private PaperPublishing() {}

    /** What is published of a paper at an item. */
    public record Next(PublicationStep step, PaperReach reach) {}

    /** What was published of it there already. */
    public record Earlier(int version, PaperReach reach) {}

    /**
     * How a paper stands at an item.
     *
     * @param itemPublished whether the agenda with the item is
     * @param version its newest; null while none was sent
     * @param earlier what was published of it there, in order
     * @param missing clearances the version lacks
     * @param latest the last day to publish; null where none is set
     */
    public record Standing(
            boolean itemPublished,
            Part part,
            @Nullable Integer version,
            List<Earlier> earlier,
            Collection<Clearance> missing,
            @Nullable LocalDate latest) {

        public Standing {
            earlier = List.copyOf(earlier);
            missing = List.copyOf(missing);
        }

        boolean isLate(LocalDate today) {
            return latest != null && today.isAfter(latest);
        }
    }

    /**
     * Whether its newest version may be published with the item.
     *
     * @param reason given for being late or for taking the place of what was published
     * @return refused with {@code WRONG_STATE}, {@code ALREADY_DONE} or {@code INVALID_INPUT}
     */
    public static Outcome<Next> publish(Standing standing, LocalDate today, @Nullable String reason) {
        var version = standing.version();
        var earlier = standing.earlier();
        var reasons = new ArrayList<Refusal>();
        if (!standing.itemPublished()) {
            reasons.add(Refusal.ofField(
                    ProblemCode.WRONG_STATE, "input.item", "publish the agenda first; its papers follow it"));
        }
        if (version == null) {
            reasons.add(Refusal.ofField(ProblemCode.WRONG_STATE, "input.paper", "no version of it was sent yet"));
        }
        if (!standing.missing().isEmpty()) {
            reasons.add(Refusal.ofField(
                    ProblemCode.WRONG_STATE,
                    "input.paper",
                    "its newest version is not "
                            + standing.missing().stream()
                                    .map(clearance -> clearance.step().words())
                                    .collect(Collectors.joining(", nor "))));
        }
        if (!earlier.isEmpty() && version != null && earlier.getLast().version() == version) {
            reasons.add(Refusal.ofField(
                    ProblemCode.ALREADY_DONE, "input.paper", "version %d is published there".formatted(version)));
        }
        boolean late = standing.isLate(today);
        if ((late || !earlier.isEmpty()) && (reason == null || reason.isBlank())) {
            reasons.add(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.reason",
                    late
                            ? "the last day to publish was %s; say why it is late".formatted(standing.latest())
                            : "say why another version takes the place of the published one"));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        var step = earlier.isEmpty() ? PublicationStep.PUBLISHED : PublicationStep.REPLACED;
        boolean open = standing.part() == Part.PUBLIC || isReleased(earlier);
        return Outcome.done(new Next(step, open ? PaperReach.PUBLIC : PaperReach.MEMBERS));
    }

    private static boolean isReleased(List<Earlier> earlier) {
        return earlier.stream().anyMatch(one -> one.reach() == PaperReach.PUBLIC);
    }

    /**
     * Whether a private paper may be released.
     *
     * @param earlier what was published of it at the item, in order
     * @param decision in the words of who took it
     * @param decidedOn when
     * @return the version that becomes public; refused with {@code WRONG_STATE}, {@code ALREADY_DONE},
     *     {@code INVALID_INPUT} or {@code DATE_IN_FUTURE}
     */
    public static Outcome<Integer> release(
            List<Earlier> earlier, String decision, LocalDate decidedOn, LocalDate today) {
        if (earlier.isEmpty()) {
            return refused(ProblemCode.WRONG_STATE, "input.paper", "it is not published to the members yet");
        }
        if (isReleased(earlier)) {
            return refused(ProblemCode.ALREADY_DONE, "input.paper", "it is public already");
        }
        if (decision.isBlank()) {
            return refused(
                    ProblemCode.INVALID_INPUT, "input.decision", "say what was decided and why its reason has ended");
        }
        return decidedOn.isAfter(today)
                ? refused(ProblemCode.DATE_IN_FUTURE, "input.decidedOn", "a decision is released once it is taken")
                : Outcome.done(earlier.getLast().version());
    }

    /**
     * Whether a paper may be taken to an item.
     *
     * @param closed whether it is private at another item and not released there
     * @return refused with {@code WRONG_STATE}
     */
    public static Outcome<Part> take(boolean closed, Part part) {
        return closed && part == Part.PUBLIC
                ? refused(
                        ProblemCode.WRONG_STATE,
                        "input.item",
                        "the paper is private at another item; release it there before it goes to a public one")
                : Outcome.done(part);
    }

    /** The clearances a version lacks. */
    public static Set<Clearance> missing(List<Clearance> asked, Collection<Clearance> given) {
        return asked.stream()
                .filter(clearance -> !given.contains(clearance))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
