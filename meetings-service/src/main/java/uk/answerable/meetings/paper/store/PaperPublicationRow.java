package uk.answerable.meetings.paper.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.paper.rules.PaperReach;
import uk.answerable.meetings.paper.rules.PublicationStep;

/** What was published of a paper at an item; it never changes. */
@Entity
@Table(name = "paper_publication")
@SuppressWarnings("NullAway.Init")
public class PaperPublicationRow {

    @Id
    public UUID id;

    public UUID consultationId;

    public UUID paperId;

    public UUID meetingId;

    public int sequence;

    @Enumerated(EnumType.STRING)
    public PublicationStep step;

    @Enumerated(EnumType.STRING)
    public PaperReach reach;

    public int version;

    public Instant publishedAt;

    public @Nullable String reason;

    public @Nullable String decision;

    public @Nullable LocalDate decidedOn;

    public String office;
}
