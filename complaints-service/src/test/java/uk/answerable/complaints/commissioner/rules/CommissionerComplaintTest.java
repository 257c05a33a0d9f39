package uk.answerable.complaints.commissioner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;

class CommissionerComplaintTest {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 3, 4);
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);

    @Test
    void thePanelResolvesAComplaintInformally() {
        var resolved = taken(
                complaint(PanelMatter.COMPLAINT),
                PanelStepKind.ACKNOWLEDGED,
                PanelStepKind.RECORDED,
                PanelStepKind.RESOLUTION_BEGUN,
                PanelStepKind.RESOLVED);
        assertThat(resolved.stage()).isEqualTo(PanelStage.RESOLVED);
        assertThat(resolved.version()).isEqualTo(5);
        assertThat(refused(resolved, step(PanelStepKind.WITHDRAWN, 9)).code()).isEqualTo(ProblemCode.WRONG_STATE);
    }

    @Test
    void aSeriousComplaintIsReferredByTheEndOfTheNextDayAndNotResolved() {
        var serious = taken(
                complaint(PanelMatter.COMPLAINT),
                PanelStepKind.RECORDED,
                PanelStepKind.RESOLUTION_BEGUN,
                PanelStepKind.FOUND_SERIOUS);
        assertThat(refused(serious, step(PanelStepKind.RESOLVED, 9)).message())
                .contains("referred to the independent office");
        assertThat(serious.clocks(Policies.clocks(), TODAY))
                .singleElement()
                .extracting(Deadline::due)
                .isEqualTo(RECEIVED.plusDays(4));
        var returned = taken(serious, PanelStepKind.REFERRED, PanelStepKind.RETURNED);
        assertThat(returned.stage()).isEqualTo(PanelStage.RECORDED);
    }

    @Test
    void aConductMatterIsAlwaysTheIndependentOffices() {
        var recorded = taken(complaint(PanelMatter.CONDUCT_MATTER), PanelStepKind.RECORDED);
        assertThat(recorded.stage()).isEqualTo(PanelStage.SERIOUS);
        assertThat(refused(recorded, step(PanelStepKind.RESOLUTION_BEGUN, 5)).code())
                .isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(taken(recorded, PanelStepKind.REFERRED, PanelStepKind.CONCLUDED)
                        .stage())
                .isEqualTo(PanelStage.CONCLUDED);
    }

    @Test
    void itCeasesOnlyWhenTheComplainantCanNoLongerReply() {
        var asked = taken(
                complaint(PanelMatter.COMPLAINT),
                PanelStepKind.RECORDED,
                PanelStepKind.RESOLUTION_BEGUN,
                PanelStepKind.SUSPENDED,
                PanelStepKind.WISH_ASKED);
        assertThat(asked.clocks(Policies.clocks(), TODAY))
                .singleElement()
                .extracting(Deadline::due)
                .isEqualTo(RECEIVED.plusDays(4 + 21));
        assertThat(refused(asked, step(PanelStepKind.CEASED, 25)).message()).contains("until");
        assertThat(asked.take(step(PanelStepKind.CEASED, 26), Policies.clocks(), TODAY))
                .isInstanceOf(Outcome.Done.class);
        var resumed = taken(asked, PanelStepKind.RESUMED);
        assertThat(resumed.stage()).isEqualTo(PanelStage.IN_RESOLUTION);
        var again = taken(resumed, PanelStepKind.SUSPENDED);
        assertThat(refused(again, step(PanelStepKind.CEASED, 60)).message()).contains("asked in writing first");
    }

    @Test
    void takingNoActionNeedsItsGroundAndNothingElseHasOne() {
        var recorded = taken(complaint(PanelMatter.COMPLAINT), PanelStepKind.RECORDED);
        assertThat(refused(recorded, step(PanelStepKind.NO_ACTION_TAKEN, 5)).field())
                .isEqualTo("input.ground");
        assertThat(refused(
                                recorded,
                                new PanelStep(
                                        PanelStepKind.NO_ACTION_TAKEN,
                                        RECEIVED.plusDays(5),
                                        Optional.of(PanelGround.NOT_ABOUT_THE_OFFICE_HOLDER)))
                        .message())
                .contains("REPETITIOUS");
        var closed = recorded.take(
                        new PanelStep(
                                PanelStepKind.NO_ACTION_TAKEN,
                                RECEIVED.plusDays(5),
                                Optional.of(PanelGround.REPETITIOUS)),
                        Policies.clocks(),
                        TODAY)
                .orThrow();
        assertThat(closed.stage()).isEqualTo(PanelStage.NO_ACTION);
    }

    @Test
    void daysGoForwardAndNotIntoTheFuture() {
        var recorded = taken(complaint(PanelMatter.COMPLAINT), PanelStepKind.RECORDED);
        assertThat(refused(recorded, step(PanelStepKind.RESOLUTION_BEGUN, 0)).code())
                .isEqualTo(ProblemCode.DATE_OUT_OF_ORDER);
        assertThat(refused(recorded, step(PanelStepKind.RESOLUTION_BEGUN, 400)).code())
                .isEqualTo(ProblemCode.DATE_IN_FUTURE);
        assertThat(((Outcome.Refused<?>) recorded.at(Optional.of(1)))
                        .reasons()
                        .getFirst()
                        .code())
                .isEqualTo(ProblemCode.VERSION_CONFLICT);
    }

    /** Whatever is tried in whatever order: what is serious is never resolved by the panel. */
    @Property(tries = 500)
    void noSequenceResolvesAConductMatterThatWasNotReturned(@ForAll @Size(max = 12) List<PanelStepKind> tried) {
        var matter = complaint(PanelMatter.CONDUCT_MATTER);
        for (var kind : tried) {
            var next = matter.take(step(kind, matter.steps().size() + 1), Policies.clocks(), TODAY);
            if (next instanceof Outcome.Done<CommissionerComplaint>(var after)) {
                matter = after;
            }
        }
        if (matter.stage() == PanelStage.RESOLVED || matter.stage() == PanelStage.IN_RESOLUTION) {
            assertThat(matter.steps()).extracting(PanelStep::kind).contains(PanelStepKind.RETURNED);
        }
    }

    private static CommissionerComplaint complaint(PanelMatter matter) {
        return CommissionerComplaint.received(Ids.next(), "warwickshire", "warwickshire-pcp", matter, RECEIVED, TODAY)
                .orThrow();
    }

    private static CommissionerComplaint taken(CommissionerComplaint complaint, PanelStepKind... kinds) {
        var after = complaint;
        for (var kind : kinds) {
            after = after.take(step(kind, after.steps().size() + 1), Policies.clocks(), TODAY)
                    .orThrow();
        }
        return after;
    }

    private static PanelStep step(PanelStepKind kind, int dayAfter) {
        return new PanelStep(kind, RECEIVED.plusDays(dayAfter), Optional.empty());
    }

    private static Refusal refused(CommissionerComplaint complaint, PanelStep step) {
        return ((Outcome.Refused<?>) complaint.take(step, Policies.clocks(), TODAY))
                .reasons()
                .getFirst();
    }
}
