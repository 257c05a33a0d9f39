package uk.answerable.meetings.registration.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.registration.rules.Connection;
import uk.answerable.meetings.registration.rules.RegistrationKind;
import uk.answerable.meetings.registration.rules.SubjectOfSpeech;

/** A registration as stored; who registered is sealed. */
@Entity
@Table(name = "registration")
@SuppressWarnings("NullAway.Init")
public class RegistrationRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public String bodyCode;

    @Enumerated(EnumType.STRING)
    public BodyKind bodyKind;

    public String forceCode;

    @Enumerated(EnumType.STRING)
    public RegistrationKind kind;

    public String wrappedBy;

    public byte[] wrappedKey;

    public byte[] sealedName;

    public byte[] sealedContact;

    public byte[] sealedSubject;

    /** Tells whether a contact registered already, and nothing of who it is. */
    public String contactIndex;

    @Enumerated(EnumType.STRING)
    public @Nullable Connection connection;

    @Enumerated(EnumType.STRING)
    public @Nullable SubjectOfSpeech subjectKind;

    public Instant registeredAt;

    /** It is the body's own, like a private item. */
    public Place place() {
        return Place.ofBody(Privacy.state(bodyKind, Part.PRIVATE), forceCode, bodyCode);
    }
}
