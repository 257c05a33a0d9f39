package uk.answerable.meetings.governance.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a field says in a version of a record. */
@Entity
@Table(name = "governance_value")
@SuppressWarnings("NullAway.Init")
public class GovernanceValueRow {

    /** Which field of which version. */
    @Embeddable
    public record Key(UUID recordId, int version, String field) {}

    @EmbeddedId
    public Key key;

    public String value;

    public static GovernanceValueRow of(GovernanceRecordRow row, String field, String value) {
        var one = new GovernanceValueRow();
        one.key = new Key(row.id, row.version, field);
        one.value = value;
        return one;
    }
}
