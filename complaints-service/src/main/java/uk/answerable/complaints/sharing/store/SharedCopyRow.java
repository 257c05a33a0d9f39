package uk.answerable.complaints.sharing.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.complaints.sharing.rules.SharePurpose;
import uk.answerable.complaints.sharing.rules.ShareRecipient;
import uk.answerable.complaints.sharing.rules.SharedCopy;

/** A row of {@code shared_copy}. */
@Entity
@Table(name = "shared_copy")
public class SharedCopyRow {

    @Id
    UUID id;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    ShareRecipient recipient;

    @Enumerated(EnumType.STRING)
    SharePurpose purpose;

    int passages;
    LocalDate madeOn;

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected SharedCopyRow() {}

    SharedCopyRow(SharedCopy copy) {
        id = copy.id();
        caseId = copy.caseId();
        recipient = copy.recipient();
        purpose = copy.purpose();
        passages = copy.passages();
        madeOn = copy.madeOn();
    }

    SharedCopy copy() {
        return new SharedCopy(id, caseId, recipient, purpose, passages, madeOn);
    }
}
