package uk.answerable.complaints.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.allegation.rules.AllegationAction;
import uk.answerable.complaints.allegation.rules.AllegationDecision;
import uk.answerable.complaints.allegation.rules.AllegationOutcome;
import uk.answerable.complaints.allegation.rules.ReferralCriterion;
import uk.answerable.complaints.allegation.rules.Schedule3Ground;
import uk.answerable.complaints.localmodel.rules.LocalModel;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.ids.Ids;

/** Cases in the words of the work, for tests. */
public final class Cases {

    public static final LocalDate RECEIVED = LocalDate.of(2020, 2, 3);
    public static final LocalDate TODAY = LocalDate.of(2021, 7, 30);
    public static final Circumstances NOW = new Circumstances(TODAY, Policies.clocks(), Policies.categories());

    private Cases() {}

    /** A complaint received by Warwickshire on a day, under the law of that day. */
    public static ComplaintCase received(LocalDate on) {
        return received(on, AppropriateAuthority.CHIEF_OFFICER);
    }

    public static ComplaintCase received(LocalDate on, AppropriateAuthority authority) {
        return ComplaintCase.received(new CaseIdentity(
                Ids.next(),
                "C-2020-00001",
                "warwickshire",
                authority,
                Regime.ofDate(on),
                LocalModel.BASIC,
                on,
                on,
                false,
                0));
    }

    public static Allegation allegation(String category) {
        return new Allegation(1, category, false, Set.of(), Set.of(), Set.of(), Optional.empty());
    }

    public static Allegation alleging(Schedule3Ground ground) {
        return new Allegation(1, "H3", true, Set.of(ground), Set.of(), Set.of(), Optional.empty());
    }

    public static Allegation alleging(ReferralCriterion criterion) {
        return new Allegation(1, "B4", true, Set.of(), Set.of(criterion), Set.of(), Optional.empty());
    }

    public static ComplaintCase with(ComplaintCase complaint, Allegation allegation) {
        return complaint.allege(allegation, "input.allegation", NOW).orThrow();
    }

    public static ComplaintCase after(ComplaintCase complaint, Step... steps) {
        return complaint.take(List.of(steps), NOW).orThrow();
    }

    public static Step recorded(LocalDate on) {
        return new Step.Recorded(on, Optional.of(RecordingReason.AUTHORITY_DECIDED));
    }

    /** Received, recorded a week later, handled without an investigation, with one allegation. */
    public static ComplaintCase handled() {
        return after(
                with(received(RECEIVED), allegation("A1")),
                recorded(RECEIVED.plusDays(7)),
                new Step.HandlingDecided(RECEIVED.plusDays(8), Handling.OTHERWISE_THAN_BY_INVESTIGATION));
    }

    /** The same, but outside Schedule 3. */
    public static ComplaintCase outside() {
        return after(
                with(received(RECEIVED), allegation("A1")),
                new Step.Contacted(RECEIVED, false),
                new Step.LoggedOutside(RECEIVED));
    }

    public static Step decided(int allegation, LocalDate on, AllegationDecision decision) {
        return new Step.AllegationDecided(
                on, allegation, new AllegationOutcome(decision, Set.of(AllegationAction.EXPLANATION)));
    }

    /** Finalised on a day with its one allegation decided. */
    public static ComplaintCase finalised(ComplaintCase handled, LocalDate on) {
        var decision = AllegationDecision.on(handled.footing()).getFirst();
        return after(handled, decided(1, on, decision), new Step.Finalised(on));
    }

    public static void done(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    public static void refused(Outcome<?> outcome, ProblemCode code, String... words) {
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            assertThat(reasons.getFirst().code()).isEqualTo(code);
            if (words.length > 0) {
                assertThat(reasons.getFirst().message()).contains(words);
            }
        } else {
            fail("not refused: " + outcome);
        }
    }
}
