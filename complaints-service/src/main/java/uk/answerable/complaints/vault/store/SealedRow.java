package uk.answerable.complaints.vault.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code sealed_text}. */
@Entity
@Table(name = "sealed_text")
class SealedRow {

    @EmbeddedId
    Key key;

    byte[] sealed;

    /** Which case, what of it. */
    @Embeddable
    record Key(UUID caseId, String place) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected SealedRow() {}

    SealedRow(UUID caseId, String place, byte[] sealed) {
        this.key = new Key(caseId, place);
        this.sealed = sealed;
    }
}
