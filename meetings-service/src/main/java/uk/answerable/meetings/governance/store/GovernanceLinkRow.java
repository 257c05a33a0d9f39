package uk.answerable.meetings.governance.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.answerable.meetings.governance.rules.RecordLinkKind;

/** What a record refers to, as stored. */
@Entity
@Table(name = "governance_link")
@SuppressWarnings("NullAway.Init")
public class GovernanceLinkRow {

    /** All there is to it. */
    @Embeddable
    public record Key(
            UUID recordId, @Enumerated(EnumType.STRING) RecordLinkKind kind, String target) {}

    @EmbeddedId
    public Key key;
}
