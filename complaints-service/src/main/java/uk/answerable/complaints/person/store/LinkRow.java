package uk.answerable.complaints.person.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.answerable.complaints.person.rules.LinkKind;

/** A row of {@code case_link}. */
@Entity
@Table(name = "case_link")
public class LinkRow {

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    LinkKind kind;

    /** A case and an earlier one. */
    @Embeddable
    public record Key(UUID caseId, UUID earlierId) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected LinkRow() {}

    LinkRow(UUID caseId, UUID earlierId, LinkKind kind) {
        key = new Key(caseId, earlierId);
        this.kind = kind;
    }
}
