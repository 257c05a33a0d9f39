package uk.answerable.complaints.intake.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code remembered_request}. */
@Entity
@Table(name = "remembered_request")
public class RequestRow {

    @EmbeddedId
    Key key;

    String bodyMark;
    UUID caseId;
    LocalDate doneOn;

    /** Whose (an office, or the files of a force), under which key. */
    @Embeddable
    public record Key(String office, String keyMark) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected RequestRow() {}

    RequestRow(Key key, String bodyMark, UUID caseId, LocalDate doneOn) {
        this.key = key;
        this.bodyMark = bodyMark;
        this.caseId = caseId;
        this.doneOn = doneOn;
    }
}
