package uk.answerable.meetings.agenda.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.VersionKind;

/** A published version of an agenda as stored. */
@Entity
@Table(name = "agenda_version")
@SuppressWarnings("NullAway.Init")
public class AgendaVersionRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public int version;

    @Enumerated(EnumType.STRING)
    public VersionKind kind;

    public Instant publishedAt;

    public @Nullable String reason;

    public @Nullable String exclusion;

    public String warnings;
}
