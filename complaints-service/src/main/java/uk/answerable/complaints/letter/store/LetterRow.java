package uk.answerable.complaints.letter.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.DelayReason;
import uk.answerable.complaints.casework.rules.LetterRecipients;
import uk.answerable.complaints.letter.rules.Delivery;
import uk.answerable.complaints.letter.rules.Letter;
import uk.answerable.complaints.letter.rules.LetterKind;
import uk.answerable.complaints.letter.rules.Subject;

/** A row of {@code case_letter}; its wordings lie in the vault. */
@Entity
@Table(name = "case_letter")
public class LetterRow {

    @Id
    UUID id;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    LetterKind kind;

    @Nullable
    Integer addressee;

    @Nullable
    LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    @Nullable
    DelayReason reason;

    @Enumerated(EnumType.STRING)
    @Nullable
    LetterRecipients recipients;

    String template;
    LocalDate datedOn;

    @Nullable
    LocalDate approvedOn;

    @Nullable
    LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Delivery delivery;

    int version;
    int wording;
    int finalisedAs;

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected LetterRow() {}

    @SuppressWarnings("NullAway")
    LetterRow(Letter letter) {
        id = letter.id();
        caseId = letter.caseId();
        changeTo(letter);
    }

    final void changeTo(Letter letter) {
        kind = letter.subject().kind();
        switch (letter.subject()) {
            case Subject.Outcome(var number) -> addressee = number;
            case Subject.Timeliness(var end, var why, var whom) -> {
                periodEnd = end;
                reason = why;
                recipients = whom;
            }
        }
        template = letter.template();
        datedOn = letter.datedOn();
        approvedOn = letter.approvedOn().orElse(null);
        sentOn = letter.sending().map(Letter.Sending::on).orElse(null);
        delivery = letter.sending().map(Letter.Sending::by).orElse(null);
        version = letter.version();
        wording = letter.wording();
        finalisedAs = letter.finalisedAs();
    }

    Letter letter() {
        var sent = sentOn;
        var by = delivery;
        return new Letter(
                id,
                caseId,
                subject(),
                template,
                datedOn,
                Optional.ofNullable(approvedOn),
                sent == null || by == null ? Optional.empty() : Optional.of(new Letter.Sending(sent, by)),
                version,
                wording,
                finalisedAs);
    }

    private Subject subject() {
        return switch (kind) {
            case OUTCOME -> new Subject.Outcome(Objects.requireNonNull(addressee));
            case TIMELINESS ->
                new Subject.Timeliness(
                        Objects.requireNonNull(periodEnd),
                        Objects.requireNonNull(reason),
                        Objects.requireNonNull(recipients));
        };
    }

    /** Under which name the vault keeps a wording of a letter. */
    static String vaultPlace(Letter letter, int wording) {
        return "letter/%s/%d".formatted(letter.id(), wording);
    }
}
