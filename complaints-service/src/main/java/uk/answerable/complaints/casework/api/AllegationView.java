package uk.answerable.complaints.casework.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.allegation.rules.AllegationAction;
import uk.answerable.complaints.allegation.rules.AllegationDecision;
import uk.answerable.complaints.allegation.rules.AllegationOutcome;
import uk.answerable.complaints.allegation.rules.ReferralCriterion;
import uk.answerable.complaints.allegation.rules.Schedule3Ground;

/** An allegation as the graph and REST show it. */
@Name("Allegation")
@Description("One thing complained of, under the category of its root.")
public record AllegationView(
        @NonNull Integer number,
        @NonNull String category,
        @NonNull Boolean aboutConduct,
        @NonNull List<@NonNull Schedule3Ground> grounds,
        @NonNull List<@NonNull ReferralCriterion> referral,
        @NonNull List<@NonNull String> factors,

        @Nullable @Description("Null until it is decided.") AllegationDecision decision,

        @NonNull List<@NonNull AllegationAction> actions) {

    /** Shows an allegation. */
    public static AllegationView of(Allegation allegation) {
        return new AllegationView(
                allegation.number(),
                allegation.category(),
                allegation.aboutConduct(),
                allegation.grounds().stream().sorted().toList(),
                allegation.referral().stream().sorted().toList(),
                allegation.factors().stream().sorted().toList(),
                allegation.outcome().map(AllegationOutcome::decision).orElse(null),
                allegation.outcome().stream()
                        .flatMap(outcome -> outcome.actions().stream())
                        .sorted()
                        .toList());
    }
}
