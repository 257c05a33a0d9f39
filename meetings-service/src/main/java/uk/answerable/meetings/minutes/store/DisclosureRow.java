package uk.answerable.meetings.minutes.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.minutes.rules.Disclosure;
import uk.answerable.meetings.minutes.rules.InterestKind;

/** A disclosure of interest, or that there were none, as stored. */
@Entity
@Table(name = "disclosure")
@SuppressWarnings("NullAway.Init")
public class DisclosureRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public int position;

    @Enumerated(EnumType.STRING)
    public InterestKind kind;

    public @Nullable String office;

    public @Nullable String itemNumber;

    public boolean dispensed;

    public Disclosure disclosure() {
        return new Disclosure(kind, office, itemNumber, dispensed);
    }
}
