package uk.answerable.meetings.publishing.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.publishing.rules.PublicKind;
import uk.answerable.meetings.publishing.rules.Publication;
import uk.answerable.meetings.publishing.rules.Publication.Owner;

/** A published version as stored. */
@Entity
@Table(name = "publication")
@SuppressWarnings("NullAway.Init")
public class PublicationRow {

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public PublicKind kind;

    public String subject;

    public int version;

    public String forceCode;

    public String bodyCode;

    public @Nullable UUID meetingId;

    public @Nullable LocalDate dated;

    /** Empty for a withdrawal. */
    public String content;

    public String digest;

    public Instant firstPublishedAt;

    public Instant publishedAt;

    public boolean withdrawn;

    public @Nullable Instant supersededAt;

    static PublicationRow of(Publication version, String content) {
        var row = new PublicationRow();
        row.id = Ids.next();
        row.kind = version.key().kind();
        row.subject = version.key().subject();
        row.version = version.version();
        row.forceCode = version.owner().force();
        row.bodyCode = version.owner().body();
        row.meetingId = Optional.ofNullable(version.owner().meeting())
                .map(UUID::fromString)
                .orElse(null);
        row.dated = version.owner().dated();
        row.content = content;
        row.digest = version.digest();
        row.firstPublishedAt = version.firstPublishedAt();
        row.publishedAt = version.publishedAt();
        row.withdrawn = version.withdrawn();
        return row;
    }

    Publication version() {
        return new Publication(
                new Publication.Key(kind, subject),
                version,
                new Owner(
                        forceCode,
                        bodyCode,
                        Optional.ofNullable(meetingId).map(UUID::toString).orElse(null),
                        dated),
                digest,
                firstPublishedAt,
                publishedAt,
                withdrawn);
    }
}
