package uk.answerable.meetings.registration.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.registration.rules.Connection;
import uk.answerable.meetings.registration.rules.RegistrationKind;
import uk.answerable.meetings.registration.rules.SubjectOfSpeech;
import uk.answerable.meetings.registration.store.RegistrationStore;

/** Who registered, for the officer of the body. */
public record Registration(
        @Nullable RegistrationKind kind,
        @Nullable String name,
        @Nullable String contact,
        @Nullable Connection connection,
        @Nullable SubjectOfSpeech subjectKind,
        @Nullable String subject,
        @Nullable OffsetDateTime registeredAt,
        @Ignore Place place)
        implements Guarded {

    static Registration of(RegistrationStore.Registered registered) {
        var row = registered.row();
        var person = registered.person();
        return new Registration(
                row.kind,
                person.name(),
                person.contact(),
                row.connection,
                row.subjectKind,
                person.subject().isEmpty() ? null : person.subject(),
                row.registeredAt.atOffset(ZoneOffset.UTC),
                row.place());
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
