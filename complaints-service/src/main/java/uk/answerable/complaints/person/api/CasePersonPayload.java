package uk.answerable.complaints.person.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of naming a person: their number in the case, or why nothing was changed. */
public record CasePersonPayload(
        @Nullable @Description("Number of the person within the case.")
        Integer number,

        @NonNull List<@NonNull UserError> userErrors) {

    static CasePersonPayload of(Outcome<Person> outcome) {
        return switch (outcome) {
            case Outcome.Done<Person>(var done) -> new CasePersonPayload(done.number(), List.of());
            case Outcome.Refused<Person>(var reasons) ->
                new CasePersonPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
