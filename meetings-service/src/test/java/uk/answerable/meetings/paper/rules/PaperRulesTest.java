package uk.answerable.meetings.paper.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.BodyIdentity;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.Nation;
import uk.answerable.meetings.paper.rules.PaperPublishing.Earlier;
import uk.answerable.meetings.paper.rules.PaperPublishing.Next;
import uk.answerable.meetings.paper.rules.PaperPublishing.Standing;
import uk.answerable.meetings.paper.store.PaperPolicyFile;
import uk.answerable.meetings.reference.store.ReferenceFiles;

/** When a paper is due, cleared, published and released. */
class PaperRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 6);
    private static final PaperTemplate TEMPLATE = PaperPolicyFile.read();

    private static GovernanceBody body(BodyKind kind) {
        return GovernanceBody.of(
                kind, new BodyIdentity("b", "Body", "warwickshire", Nation.ENGLAND, "", "", "", "", ""));
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private static Outcome<Next> publish(
            Part part, @Nullable Integer version, List<Earlier> earlier, @Nullable String reason) {
        return PaperPublishing.publish(new Standing(true, part, version, earlier, List.of(), TODAY), TODAY, reason);
    }

    @Test
    void everyStepIsWorkedBackFromTheMeetingOverWeekendsAndHolidays() {
        var law = ReferenceFiles.read().policies();

        assertThat(TEMPLATE.deadlines(body(BodyKind.POLICE_AND_CRIME_PANEL), LocalDate.of(2020, 3, 16), law))
                .extracting(PaperDeadline::step, PaperDeadline::by)
                .containsExactly(
                        tuple(PaperStep.SENT, LocalDate.of(2020, 2, 28)),
                        tuple(PaperStep.FINANCE, LocalDate.of(2020, 3, 3)),
                        tuple(PaperStep.LEGAL, LocalDate.of(2020, 3, 3)),
                        tuple(PaperStep.MONITORING_OFFICER, LocalDate.of(2020, 3, 5)),
                        tuple(PaperStep.PUBLISHED, LocalDate.of(2020, 3, 6)));
        assertThat(TEMPLATE.deadlines(body(BodyKind.COMMISSIONERS_BOARD), LocalDate.of(2021, 4, 8), law))
                .extracting(PaperDeadline::step, PaperDeadline::by)
                .endsWith(tuple(PaperStep.PUBLISHED, LocalDate.of(2021, 3, 31)));
        assertThat(TEMPLATE.deadlines(body(BodyKind.OTHER), TODAY, law)).isEmpty();
    }

    @Test
    void theTemplateOfTheBodySaysWhoClears() {
        assertThat(TEMPLATE.clearances(body(BodyKind.POLICE_AND_CRIME_PANEL), TODAY))
                .containsExactly(Clearance.values());
        assertThat(TEMPLATE.clearances(body(BodyKind.COMMISSIONERS_BOARD), TODAY))
                .containsExactly(Clearance.FINANCE, Clearance.LEGAL);
        assertThat(TEMPLATE.clearances(body(BodyKind.ASSURANCE_MEETING), TODAY)).isEmpty();
    }

    @Test
    void aPaperOfAPrivateItemGoesToTheMembers() {
        assertThat(publish(Part.PUBLIC, 1, List.of(), null).orThrow())
                .isEqualTo(new Next(PublicationStep.PUBLISHED, PaperReach.PUBLIC));
        assertThat(publish(Part.PRIVATE, 1, List.of(), null).orThrow())
                .isEqualTo(new Next(PublicationStep.PUBLISHED, PaperReach.MEMBERS));
    }

    @Test
    void whatWasReleasedIsReplacedInPublic() {
        var released = List.of(new Earlier(1, PaperReach.MEMBERS), new Earlier(1, PaperReach.PUBLIC));

        assertThat(publish(Part.PRIVATE, 2, released, "a figure was wrong").orThrow())
                .isEqualTo(new Next(PublicationStep.REPLACED, PaperReach.PUBLIC));
    }

    @Test
    void everythingThatStandsInTheWayIsSaidAtOnce() {
        var standing = new Standing(
                false, Part.PUBLIC, null, List.of(), List.of(Clearance.FINANCE, Clearance.LEGAL), TODAY.minusDays(1));

        var refused = PaperPublishing.publish(standing, TODAY, " ");

        assertThat(codes(refused))
                .containsExactly(
                        ProblemCode.WRONG_STATE,
                        ProblemCode.WRONG_STATE,
                        ProblemCode.WRONG_STATE,
                        ProblemCode.INVALID_INPUT);
        assertThat(((Outcome.Refused<Next>) refused).reasons().get(2).message())
                .isEqualTo("its newest version is not cleared by finance, nor cleared by legal services");
    }

    @Test
    void theSameVersionIsNotPublishedTwice() {
        assertThat(codes(publish(Part.PUBLIC, 1, List.of(new Earlier(1, PaperReach.PUBLIC)), "again")))
                .containsExactly(ProblemCode.ALREADY_DONE);
    }

    @Test
    void nothingIsReleasedWithoutADecision() {
        var members = List.of(new Earlier(2, PaperReach.MEMBERS));

        assertThat(codes(PaperPublishing.release(List.of(), "Let", TODAY, TODAY)))
                .containsExactly(ProblemCode.WRONG_STATE);
        assertThat(codes(PaperPublishing.release(members, "", TODAY, TODAY)))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(PaperPublishing.release(members, "Let", TODAY.plusDays(1), TODAY)))
                .containsExactly(ProblemCode.DATE_IN_FUTURE);
        assertThat(codes(PaperPublishing.release(List.of(new Earlier(1, PaperReach.PUBLIC)), "Let", TODAY, TODAY)))
                .containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(PaperPublishing.release(members, "Let", TODAY, TODAY).orThrow())
                .isEqualTo(2);
    }

    @Test
    void aPaperThatIsPrivateSomewhereIsNotTakenToAPublicItem() {
        assertThat(codes(PaperPublishing.take(true, Part.PUBLIC))).containsExactly(ProblemCode.WRONG_STATE);
        assertThat(PaperPublishing.take(true, Part.PRIVATE).orThrow()).isEqualTo(Part.PRIVATE);
        assertThat(PaperPublishing.take(false, Part.PUBLIC).orThrow()).isEqualTo(Part.PUBLIC);
    }

    @Test
    void aStepIsToldOfOnItsLastDayAndAfterUntilItIsDone() {
        var meeting = LocalDate.of(2020, 3, 16);
        var deadlines = TEMPLATE.deadlines(
                body(BodyKind.POLICE_AND_CRIME_PANEL),
                meeting,
                ReferenceFiles.read().policies());
        var all = List.of(Clearance.values());

        assertThat(PaperChasing.of(deadlines, false, all, LocalDate.of(2020, 2, 27)))
                .isEmpty();
        assertThat(PaperChasing.of(deadlines, false, all, LocalDate.of(2020, 2, 28)))
                .containsExactly(new PaperChasing.Chased(PaperStep.SENT, LocalDate.of(2020, 2, 28), false));
        assertThat(PaperChasing.of(deadlines, true, List.of(Clearance.LEGAL), LocalDate.of(2020, 3, 5)))
                .containsExactly(new PaperChasing.Chased(PaperStep.LEGAL, LocalDate.of(2020, 3, 3), true));
        assertThat(PaperChasing.of(deadlines, true, List.of(), LocalDate.of(2020, 3, 15)))
                .isEmpty();
    }
}
