package uk.answerable.complaints.letter.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.DelayReason;
import uk.answerable.complaints.casework.rules.LetterRecipients;
import uk.answerable.complaints.letter.rules.WrittenLetter;

/** An entry of the register as the graph shows it. */
@Name("TimelinessLetter")
@Description("A letter that was written about a long investigation: to whom, when, why, what comes next.")
public record TimelinessLetterView(
        @Id @NonNull String caseId,
        @NonNull String reference,

        @NonNull @Description("Last day of the period it follows.")
        LocalDate periodEnd,

        @NonNull LocalDate sentOn,
        @NonNull LetterRecipients recipients,
        @NonNull DelayReason reason,

        @Nullable @Description("When the next period ends; null once the case is closed.")
        LocalDate nextPeriodEnd) {

    static TimelinessLetterView of(WrittenLetter written) {
        var letter = written.letter();
        return new TimelinessLetterView(
                written.caseId().toString(),
                written.reference(),
                letter.periodEnd(),
                letter.on(),
                letter.recipients(),
                letter.reason(),
                written.nextPeriodEnd().orElse(null));
    }
}
