package uk.answerable.meetings.agenda.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;

/** What a published version printed of an item, as stored. */
@Entity
@Table(name = "agenda_version_line")
@SuppressWarnings("NullAway.Init")
public class AgendaVersionLineRow {

    @Id
    public UUID id;

    public UUID versionId;

    public int position;

    public String number;

    public String heading;

    @Enumerated(EnumType.STRING)
    public Part part;

    public @Nullable String exemption;
}
