package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/** An answer as stored. */
@Entity
@Table(name = "answer")
@SuppressWarnings("NullAway.Init")
public class AnswerRow {

    @Id
    public UUID id;

    public UUID requestId;

    public String reference;

    public String gist;

    public LocalDate givenOn;

    public String office;

    /** Null for one of the reference record. */
    @Enumerated(EnumType.STRING)
    public @Nullable AnswerKind kind;

    /** Null where it is not known. */
    public @Nullable Boolean late;
}
