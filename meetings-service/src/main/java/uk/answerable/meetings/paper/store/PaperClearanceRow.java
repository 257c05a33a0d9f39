package uk.answerable.meetings.paper.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.meetings.paper.rules.Clearance;

/** What was said of a version by who clears it. */
@Entity
@Table(name = "paper_clearance")
@IdClass(PaperClearanceRow.Key.class)
@SuppressWarnings("NullAway.Init")
public class PaperClearanceRow {

    @Id
    public UUID versionId;

    @Id
    @Enumerated(EnumType.STRING)
    public Clearance clearance;

    public boolean cleared;

    public String note;

    public LocalDate givenOn;

    /** What makes one. */
    public record Key(UUID versionId, Clearance clearance) implements Serializable {}
}
