package uk.answerable.meetings.paper.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A paper taken to an item. */
@Entity
@Table(name = "paper_consultation")
@SuppressWarnings("NullAway.Init")
public class PaperConsultationRow {

    @Id
    public UUID id;

    public UUID paperId;

    public UUID itemId;

    public UUID meetingId;

    public int place;
}
