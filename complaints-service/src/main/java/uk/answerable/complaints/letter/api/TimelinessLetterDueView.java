package uk.answerable.complaints.letter.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.letter.rules.DueLetter;

/** A letter that is due as the graph shows it. */
@Name("TimelinessLetterDue")
@Description("A period of a long investigation that has ended and nobody has been written to about.")
public record TimelinessLetterDueView(
        @Id @NonNull String caseId,
        @NonNull String reference,
        @NonNull LocalDate periodEnd,

        @NonNull @Description("The last day to write, by the setting for it; the law says as soon as practicable.")
        LocalDate writeBy) {

    static TimelinessLetterDueView of(DueLetter due) {
        return new TimelinessLetterDueView(due.caseId().toString(), due.reference(), due.periodEnd(), due.writeBy());
    }
}
