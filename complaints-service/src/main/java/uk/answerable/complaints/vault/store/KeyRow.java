package uk.answerable.complaints.vault.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.answerable.kernel.vault.WrappedKey;

/** A row of {@code case_key}. */
@Entity
@Table(name = "case_key")
class KeyRow {

    @Id
    UUID caseId;

    String wrappedBy;
    byte[] wrapped;

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected KeyRow() {}

    @SuppressWarnings("NullAway")
    KeyRow(WrappedKey key) {
        caseId = key.owner();
        take(key);
    }

    final void take(WrappedKey key) {
        wrappedBy = key.wrappedBy();
        wrapped = key.wrapped();
    }

    WrappedKey key() {
        return new WrappedKey(caseId, wrappedBy, wrapped);
    }
}
