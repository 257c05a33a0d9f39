package uk.answerable.complaints.allegation.rules;

import java.util.Set;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * How an allegation ended.
 *
 * @param decision what was decided
 * @param actions what follows, at least one; "no further action" stands alone
 */
public record AllegationOutcome(AllegationDecision decision, Set<AllegationAction> actions) {

    public AllegationOutcome {
        actions = Set.copyOf(actions);
    }

    /**
     * Checks an outcome. Forces were found to print "no further action" where learning had been recorded, so the two
     * exclude each other here.
     */
    public static Outcome<AllegationOutcome> of(
            Footing footing, AllegationDecision decision, Set<AllegationAction> actions, String field) {
        if (!decision.availableOn(footing)) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    field + ".decision",
                    "%s is no decision of a complaint handled here; choose one of %s"
                            .formatted(decision, AllegationDecision.on(footing))));
        }
        if (actions.isEmpty()) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    field + ".actions",
                    "say what follows from the decision; NO_FURTHER_ACTION when nothing does"));
        }
        if (actions.contains(AllegationAction.NO_FURTHER_ACTION) && actions.size() > 1) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    field + ".actions",
                    "NO_FURTHER_ACTION cannot stand beside another action: leave it out"));
        }
        return Outcome.done(new AllegationOutcome(decision, actions));
    }
}
