package uk.answerable.complaints.person.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.answerable.complaints.person.rules.Resemblance;

/** A row of {@code case_person_mark}. */
@Entity
@Table(name = "case_person_mark")
public class MarkRow {

    @EmbeddedId
    Key key;

    String mark;

    /** Whose, by what. */
    @Embeddable
    public record Key(
            UUID caseId,
            int number,
            @Enumerated(EnumType.STRING) Resemblance resemblance) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected MarkRow() {}

    MarkRow(UUID caseId, int number, Resemblance resemblance, String mark) {
        key = new Key(caseId, number, resemblance);
        this.mark = mark;
    }
}
