package uk.answerable.meetings.quarterly.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.store.QuarterlyWork;

/** The scrutiny as it is now, or why it is not. */
public record QuarterlyScrutinyPayload(
        @Nullable QuarterlyScrutiny quarterlyScrutiny,
        @NonNull List<@NonNull UserError> userErrors) {

    static QuarterlyScrutinyPayload of(Outcome<QuarterlyWork> outcome, ScrutinyPolicies policies) {
        return switch (outcome) {
            case Outcome.Done<QuarterlyWork>(var work) ->
                new QuarterlyScrutinyPayload(QuarterlyScrutiny.of(work, policies), List.of());
            case Outcome.Refused<QuarterlyWork>(var reasons) ->
                new QuarterlyScrutinyPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
