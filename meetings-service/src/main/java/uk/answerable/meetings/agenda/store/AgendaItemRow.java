package uk.answerable.meetings.agenda.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.ExemptionRegime;

/** An agenda item as stored. */
@Entity
@Table(name = "agenda_item")
@SuppressWarnings("NullAway.Init")
public class AgendaItemRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public String number;

    public String sortKey;

    public String heading;

    @Enumerated(EnumType.STRING)
    public Part part;

    @Enumerated(EnumType.STRING)
    public @Nullable ExemptionRegime exemptionRegime;

    public @Nullable String exemptionProvision;

    public String kind;

    public String pages;

    public String paper;

    public String note;

    public String outcome;

    @Enumerated(EnumType.STRING)
    public @Nullable Marking marking;

    /** Until its agenda is published it is its body's own. */
    public boolean published;
}
