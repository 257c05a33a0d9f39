package uk.answerable.meetings.paper.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.paper.rules.PaperAuthor;

/** A paper as stored; body kind and force stand beside it because they decide who sees it. */
@Entity
@Table(name = "paper")
@SuppressWarnings("NullAway.Init")
public class PaperRow {

    @Id
    public UUID id;

    public String bodyCode;

    @Enumerated(EnumType.STRING)
    public BodyKind bodyKind;

    public String forceCode;

    @Enumerated(EnumType.STRING)
    public PaperAuthor author;

    public String title;

    public @Nullable String reference;

    @Enumerated(EnumType.STRING)
    public @Nullable Marking marking;

    public @Nullable LocalDate dueOn;
}
