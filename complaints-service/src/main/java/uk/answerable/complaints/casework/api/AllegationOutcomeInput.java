package uk.answerable.complaints.casework.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.allegation.rules.AllegationAction;
import uk.answerable.complaints.allegation.rules.AllegationDecision;

/**
 * What was decided about an allegation.
 *
 * @param allegation its number
 * @param decision one of those its footing knows
 * @param actions what follows, at least one
 */
@Input("AllegationOutcomeInput")
public record AllegationOutcomeInput(
        @NonNull Integer allegation,
        @NonNull AllegationDecision decision,
        @NonNull List<@NonNull AllegationAction> actions) {}
