package uk.answerable.meetings.membership.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.body.rules.BodyIdentity;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.Nation;
import uk.answerable.meetings.reference.store.ReferenceFiles;

class MembershipTest {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 16);
    private static final Term ALWAYS = new Term(null, null);

    private static Seat seat(String office, SeatRole role, Term... terms) {
        return new Seat(office, role, List.of(terms));
    }

    private static <T> List<ProblemCode> codes(Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private static GovernanceBody body(BodyKind kind) {
        return GovernanceBody.of(kind, new BodyIdentity("x", "X", "x", Nation.ENGLAND, "", "", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4,1", "5,2", "10,3", "12,3", "13,4"})
    void aPanelNeedsAQuarterOfItsMembersRoundedUp(int members, int needed) {
        var seats = IntStream.range(0, members)
                .mapToObj(number -> seat("Panel member " + number, SeatRole.MEMBER, ALWAYS))
                .toList();
        var quorum = Quorum.of(
                        body(BodyKind.POLICE_AND_CRIME_PANEL),
                        seats,
                        MARCH,
                        ReferenceFiles.read().policies())
                .orElseThrow();

        assertThat(quorum.members()).isEqualTo(members);
        assertThat(quorum.needed()).isEqualTo(needed);
        assertThat(quorum.refusal(needed)).isEmpty();
        assertThat(quorum.refusal(needed - 1)).map(Refusal::code).contains(ProblemCode.WRONG_STATE);
    }

    @Test
    void aVacantSeatIsNoMemberAndABoardHasNoQuorum() {
        var policies = ReferenceFiles.read().policies();
        var seats = List.of(
                seat("Chair", SeatRole.CHAIR, ALWAYS),
                seat("Member", SeatRole.MEMBER, new Term(MARCH.plusDays(1), null)),
                seat("Other", SeatRole.MEMBER, new Term(null, MARCH.minusDays(1))));

        assertThat(Quorum.of(body(BodyKind.POLICE_AND_CRIME_PANEL), seats, MARCH, policies))
                .hasValueSatisfying(quorum -> assertThat(quorum.members()).isEqualTo(1));
        assertThat(Quorum.of(body(BodyKind.COMMISSIONERS_BOARD), seats, MARCH, policies))
                .isEmpty();
        assertThat(Quorum.of(body(BodyKind.POLICE_AND_CRIME_PANEL), List.of(), MARCH, policies))
                .isEmpty();
    }

    @Test
    void aSeatIsHeldByOneAndABodyHasOneChairAtATime() {
        var seats = List.of(
                seat("Chair", SeatRole.CHAIR, new Term(null, MARCH)),
                seat("Member", SeatRole.MEMBER, new Term(MARCH, MARCH.plusYears(1))));

        assertThat(codes(Appointing.appoint(seats, "Member", SeatRole.MEMBER, new Term(MARCH.plusYears(1), null))))
                .containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(codes(Appointing.appoint(
                        seats,
                        "Member",
                        SeatRole.MEMBER,
                        new Term(MARCH.plusYears(1).plusDays(1), null))))
                .isEmpty();
        assertThat(codes(Appointing.appoint(seats, "New", SeatRole.CHAIR, new Term(MARCH, null))))
                .containsExactly(ProblemCode.WRONG_STATE);
        assertThat(codes(Appointing.appoint(seats, "New", SeatRole.CHAIR, new Term(MARCH.plusDays(1), null))))
                .isEmpty();
        assertThat(codes(Appointing.appoint(seats, "New", SeatRole.MEMBER, new Term(MARCH, MARCH.minusDays(1)))))
                .containsExactly(ProblemCode.DATE_OUT_OF_ORDER);
        assertThat(codes(Appointing.appoint(seats, " ", SeatRole.MEMBER, ALWAYS)))
                .containsExactly(ProblemCode.INVALID_INPUT);
    }

    @Test
    void onlyWhoHoldsASeatThatDayVotesWhereSeatsAreKnown() {
        var seats = List.of(seat("Member", SeatRole.MEMBER, new Term(null, MARCH)));

        assertThat(Appointing.notMember(seats, "input.office", "Member", MARCH)).isEmpty();
        assertThat(Appointing.notMember(seats, "input.office", "Member", MARCH.plusDays(1)))
                .map(Refusal::code)
                .contains(ProblemCode.INVALID_INPUT);
        assertThat(Appointing.notMember(seats, "input.office", "Visitor", MARCH))
                .isPresent();
        assertThat(Appointing.notMember(List.of(), "input.office", "Visitor", MARCH))
                .isEmpty();
    }
}
