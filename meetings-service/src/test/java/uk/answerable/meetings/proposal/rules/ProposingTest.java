package uk.answerable.meetings.proposal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

class ProposingTest {

    private static final Proposing.Taking BOARD = new Proposing.Taking("cheshire", true, true, "Shoplifting");

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    @Test
    void aProposalIsTakenToAMeetingToComeOfTheForcesOwnCommissioner() {
        assertThat(Proposing.take(ProposalState.PROPOSED, "cheshire", BOARD)).isEqualTo(Outcome.done(BOARD));
        assertThat(codes(Proposing.take(ProposalState.PROPOSED, "warwickshire", BOARD)))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(Proposing.take(
                        ProposalState.PROPOSED, "cheshire", new Proposing.Taking("cheshire", false, true, "x"))))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(Proposing.take(
                        ProposalState.PROPOSED, "cheshire", new Proposing.Taking("cheshire", true, false, "x"))))
                .containsExactly(ProblemCode.WRONG_STATE);
        assertThat(codes(Proposing.take(
                        ProposalState.PROPOSED, "cheshire", new Proposing.Taking("cheshire", true, true, " "))))
                .containsExactly(ProblemCode.INVALID_INPUT);
    }

    @Test
    void itIsDecidedOnceAndSetAsideWithAReason() {
        assertThat(codes(Proposing.take(ProposalState.SET_ASIDE, "cheshire", BOARD)))
                .containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(codes(Proposing.setAside(ProposalState.TAKEN, "known"))).containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(codes(Proposing.setAside(ProposalState.PROPOSED, " "))).containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(Proposing.setAside(ProposalState.PROPOSED, " known ")).isEqualTo(Outcome.done("known"));
    }
}
