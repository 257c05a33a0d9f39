package uk.answerable.meetings.minutes.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.membership.rules.Quorum;

/** Whether a resolution may be recorded: an item is decided once, and only members present and free of interest vote. */
public final class Resolving {

    /**
     * Who sits, as attendance and disclosures tell.
     *
     * @param decided whether the item is
     * @param quorum of the body; null where no rule sets one or no list of its members is known
     */
    public record Sitting(
            boolean panel,
            List<Voter> present,
            boolean decided,
            @Nullable Quorum quorum) {
        public Sitting {
            present = List.copyOf(present);
        }

        /** Why nothing may be decided; a member whom an interest keeps from the item is not counted. */
        private Optional<Refusal> notQuorate() {
            var taking =
                    (int) present.stream().filter(voter -> !voter.excluded()).count();
            return Optional.ofNullable(quorum).flatMap(needed -> needed.refusal(taking));
        }
    }

    /** An office that may vote, and whether an interest in the item keeps it from it. */
    public record Voter(String office, boolean excluded) {}

    private Resolving() {}

    /**
     * Checks a resolution.
     *
     * @return refused with {@code ALREADY_DONE}, {@code WRONG_STATE} or {@code INVALID_INPUT}
     */
    public static Outcome<Resolution> check(Sitting sitting, Resolution resolution) {
        if (sitting.decided()) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.ALREADY_DONE, "input.item", "item %s is decided".formatted(resolution.item())));
        }
        var notQuorate = sitting.notQuorate();
        if (notQuorate.isPresent()) {
            return Outcome.refused(notQuorate.get());
        }
        return Correction.paragraph(resolution.text()).then(text -> switch (resolution.way()) {
            case Resolution.Agreement() -> Outcome.done(resolution);
            case Resolution.Vote vote ->
                sitting.panel()
                        ? vote(sitting, vote).map(valid -> resolution)
                        : Outcome.refused(Refusal.ofField(
                                ProblemCode.WRONG_STATE, "input.vote", "only a panel votes; record what was agreed"));
        });
    }

    private static Outcome<Resolution.Vote> vote(Sitting sitting, Resolution.Vote vote) {
        var voters = sitting.present().stream()
                .filter(voter -> !voter.excluded())
                .map(Voter::office)
                .toList();
        return office(sitting, "input.vote.mover", "moved", vote.mover())
                .then(mover -> office(sitting, "input.vote.seconder", "seconded", vote.seconder()))
                .then(seconder -> seconder.equals(vote.mover())
                        ? refused("input.vote.seconder", "a motion is seconded by another than who moves it")
                        : count(voters.size(), vote));
    }

    private static Outcome<String> office(Sitting sitting, String field, String did, @Nullable String office) {
        if (office == null || office.isBlank()) {
            return refused(field, "say who " + did + " the motion");
        }
        return sitting.present().stream()
                .filter(voter -> voter.office().equals(office))
                .findFirst()
                .map(voter -> voter.excluded()
                        ? Resolving.<String>refused(
                                field, office + " declared an interest in the item and takes no part")
                        : Outcome.done(office))
                .orElseGet(() -> refused(field, office + " is no member or substitute present"));
    }

    private static Outcome<Resolution.Vote> count(int voters, Resolution.Vote vote) {
        return switch (vote.count()) {
            case Resolution.Unanimous() -> Outcome.done(vote);
            case Resolution.Counted counted -> {
                if (Math.min(counted.inFavour(), Math.min(counted.against(), counted.abstained())) < 0) {
                    yield refused("input.vote", "there is no vote below none");
                }
                if (counted.cast() == 0) {
                    yield refused("input.vote", "say how many voted which way, or that it was unanimous");
                }
                yield counted.cast() > voters
                        ? refused(
                                "input.vote",
                                "%d votes are counted and %d members may vote".formatted(counted.cast(), voters))
                        : Outcome.done(vote);
            }
        };
    }

    private static <T> Outcome<T> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
