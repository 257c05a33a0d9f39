package uk.answerable.complaints.person.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.person.rules.PossibleDuplicate;
import uk.answerable.complaints.person.rules.Resemblance;

/** A possible duplicate as the graph shows it. */
@Name("PossibleDuplicate")
@Description("Another case that may have the same complainant; found without opening either.")
public record PossibleDuplicateView(
        @Id @NonNull String caseId,
        @NonNull String reference,
        @NonNull List<@NonNull Resemblance> by) {

    static PossibleDuplicateView of(PossibleDuplicate found) {
        return new PossibleDuplicateView(found.otherId().toString(), found.reference(), found.by());
    }
}
