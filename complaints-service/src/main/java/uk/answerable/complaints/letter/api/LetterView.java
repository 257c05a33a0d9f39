package uk.answerable.complaints.letter.api;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.DelayReason;
import uk.answerable.complaints.casework.rules.LetterRecipients;
import uk.answerable.complaints.letter.rules.Delivery;
import uk.answerable.complaints.letter.rules.Letter;
import uk.answerable.complaints.letter.rules.LetterKind;
import uk.answerable.complaints.letter.rules.LetterState;
import uk.answerable.complaints.letter.rules.Subject;
import uk.answerable.complaints.letter.store.FiledLetter;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** A letter as the graph shows it; what it says is at its address. */
@Name("Letter")
@Description("A letter about a case: drafted, approved, sent.")
public record LetterView(
        @Id @NonNull String id,
        @Id @Nullable String caseId,
        @Nullable LetterKind kind,
        @Nullable LetterState state,

        @Nullable @Description("Number of the person it goes to; of an outcome letter.")
        Integer addressee,

        @Nullable @Description("Last day of the period it follows; of a letter on a long investigation.")
        LocalDate periodEnd,

        @Nullable DelayReason reason,
        @Nullable LetterRecipients recipients,

        @Nullable @Description("Code of the wording it follows.")
        String template,

        @Nullable LocalDate datedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate sentOn,
        @Nullable Delivery delivery,

        @Nullable @Description("How often it was worded; each wording is kept.")
        Integer wording,

        @Nullable Integer version,

        @Nullable @Description("Where it is read, with html or pdf added.")
        String address,

        @Ignore Place accessPlace)
        implements Guarded {

    /** Shows a letter. */
    static LetterView of(FiledLetter filed) {
        var letter = filed.letter();
        var period = letter.subject() instanceof Subject.Timeliness about
                ? Optional.of(about)
                : Optional.<Subject.Timeliness>empty();
        return new LetterView(
                letter.id().toString(),
                letter.caseId().toString(),
                letter.subject().kind(),
                letter.state(),
                letter.subject() instanceof Subject.Outcome(var number) ? number : null,
                period.map(Subject.Timeliness::periodEnd).orElse(null),
                period.map(Subject.Timeliness::reason).orElse(null),
                period.map(Subject.Timeliness::recipients).orElse(null),
                letter.template(),
                letter.datedOn(),
                letter.approvedOn().orElse(null),
                letter.sending().map(Letter.Sending::on).orElse(null),
                letter.sending().map(Letter.Sending::by).orElse(null),
                letter.wording(),
                letter.version(),
                "%s/%s/".formatted(LetterResource.PATH, letter.id()),
                filed.place());
    }
}
