package uk.answerable.meetings.minutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.agenda.rules.Part;

class ResolvingTest {

    private static final Resolving.Voter CHAIR = new Resolving.Voter("Panel Chair", false);
    private static final Resolving.Voter SUBSTITUTE = new Resolving.Voter("Substitute member 1", false);
    private static final Resolving.Voter INTERESTED = new Resolving.Voter("Panel member 2", true);
    private static final Resolving.Sitting PANEL =
            new Resolving.Sitting(true, List.of(CHAIR, SUBSTITUTE, INTERESTED), false, null);

    private static Outcome<Resolution> vote(
            Resolving.Sitting sitting, String mover, String seconder, Resolution.Count count) {
        return Resolving.check(
                sitting, new Resolution("2", Part.PUBLIC, "accepted", new Resolution.Vote(mover, seconder, count)));
    }

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(Refusal::message).toList()
                : List.of();
    }

    @Test
    void aSubstituteMaySecond() {
        assertThat(vote(PANEL, "Panel Chair", "Substitute member 1", new Resolution.Unanimous()))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoIsNoMemberDoesNotMoveAndWhoIsInterestedDoesNotSecond() {
        assertThat(refusals(vote(PANEL, "Chief Executive", "Panel Chair", new Resolution.Unanimous())))
                .containsExactly("Chief Executive is no member or substitute present");
        assertThat(refusals(vote(PANEL, "Panel Chair", "Panel member 2", new Resolution.Unanimous())))
                .containsExactly("Panel member 2 declared an interest in the item and takes no part");
        assertThat(refusals(vote(PANEL, "Panel Chair", "Panel Chair", new Resolution.Unanimous())))
                .containsExactly("a motion is seconded by another than who moves it");
        assertThat(refusals(vote(PANEL, "", "Panel Chair", new Resolution.Unanimous())))
                .containsExactly("say who moved the motion");
    }

    @Test
    void noMoreVotesAreCountedThanMembersMayCast() {
        assertThat(refusals(vote(PANEL, "Panel Chair", "Substitute member 1", new Resolution.Counted(2, 1, 0))))
                .containsExactly("3 votes are counted and 2 members may vote");
        assertThat(refusals(vote(PANEL, "Panel Chair", "Substitute member 1", new Resolution.Counted(0, 0, 0))))
                .containsExactly("say how many voted which way, or that it was unanimous");
        assertThat(refusals(vote(PANEL, "Panel Chair", "Substitute member 1", new Resolution.Counted(-1, 1, 0))))
                .containsExactly("there is no vote below none");
    }

    @Test
    void anEqualVoteDoesNotCarry() {
        assertThat(vote(PANEL, "Panel Chair", "Substitute member 1", new Resolution.Counted(1, 1, 0))
                        .orThrow()
                        .carried())
                .isFalse();
        assertThat(vote(PANEL, "Panel Chair", "Substitute member 1", new Resolution.Counted(2, 0, 0))
                        .orThrow()
                        .carried())
                .isTrue();
    }

    @Test
    void aBoardAgreesWithoutVoteAndAnItemIsDecidedOnce() {
        var board = new Resolving.Sitting(false, List.of(), false, null);
        var agreed = new Resolution("2", Part.PUBLIC, "noted", new Resolution.Agreement());

        assertThat(refusals(vote(board, "a", "b", new Resolution.Unanimous())))
                .containsExactly("only a panel votes; record what was agreed");
        assertThat(Resolving.check(board, agreed)).isEqualTo(Outcome.done(agreed));
        assertThat(refusals(Resolving.check(new Resolving.Sitting(true, List.of(), true, null), agreed)))
                .containsExactly("item 2 is decided");
    }
}
