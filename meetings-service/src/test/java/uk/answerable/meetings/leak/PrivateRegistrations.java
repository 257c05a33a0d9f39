package uk.answerable.meetings.leak;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.vault.BlindIndex;
import uk.answerable.kernel.vault.Keyring;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.registration.rules.RegistrationKind;
import uk.answerable.meetings.registration.store.RegistrationRow;
import uk.answerable.meetings.registration.store.RegistrationSeals;

/** Somebody who registered to speak, sealed as the service seals. */
final class PrivateRegistrations {

    private PrivateRegistrations() {}

    static Uni<Void> plant(Mutiny.Session session, PrivateMatters matters) {
        var row = new RegistrationRow();
        row.id = Ids.next();
        row.meetingId = matters.meeting();
        row.bodyCode = matters.body();
        row.bodyKind = BodyKind.valueOf(matters.kind());
        row.forceCode = matters.force();
        row.kind = RegistrationKind.SPEAKER;
        row.registeredAt = Instant.now();
        seals().seal(
                        row,
                        new RegistrationSeals.Person(
                                matters.mark() + "name", matters.mark() + "contact", matters.mark() + "subject"));
        return session.persist(row).chain(session::flush);
    }

    private static RegistrationSeals seals() {
        var settings = ConfigProvider.getConfig();
        return new RegistrationSeals(
                Keyring.of(settings.getValue("answerable.vault.wrapping-keys", String.class)),
                BlindIndex.of(settings.getValue("answerable.vault.index-key", String.class)));
    }
}
