package uk.answerable.meetings.registration.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.answerable.kernel.vault.BlindIndex;
import uk.answerable.kernel.vault.Keyring;
import uk.answerable.kernel.vault.WrappedKey;

/** Seals what tells who registered, each with a key of its own, and opens it again. */
@ApplicationScoped
public class RegistrationSeals {

    private static final String NAME = "name";
    private static final String CONTACT = "contact";
    private static final String SUBJECT = "subject";

    private final Keyring keyring;
    private final BlindIndex index;

    @Inject
    public RegistrationSeals(Keyring keyring, BlindIndex index) {
        this.keyring = keyring;
        this.index = index;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected RegistrationSeals() {
        this.keyring = null;
        this.index = null;
    }

    /**
     * Who registered, in the open.
     *
     * @param subject in a speaker's words; empty for an observer
     */
    public record Person(String name, String contact, String subject) {

        /** Nobody's name gets into a log by printing this. */
        @Override
        public String toString() {
            return "a person";
        }
    }

    /** Resolves the keys at the start: a service that cannot seal takes no registration. */
    void onStart(@Observes StartupEvent start) {
        keyring.current();
    }

    Keyring keyring() {
        return keyring;
    }

    /** Wraps a row's key with the current wrapping key; a row whose own wrapping key is not there stays as it is. */
    static void rewrap(RegistrationRow row, Keyring keyring) {
        keyring.rewrap(new WrappedKey(row.id, row.wrappedBy, row.wrappedKey)).ifPresent(kept -> {
            row.wrappedBy = kept.wrappedBy();
            row.wrappedKey = kept.wrapped();
        });
    }

    /** Puts a person into a row under a key of its own; the row has its id. */
    public void seal(RegistrationRow row, Person person) {
        var key = keyring.newKey(row.id);
        var kept = keyring.wrap(key);
        row.wrappedBy = kept.wrappedBy();
        row.wrappedKey = kept.wrapped();
        row.sealedName = key.seal(NAME, person.name());
        row.sealedContact = key.seal(CONTACT, person.contact());
        row.sealedSubject = key.seal(SUBJECT, person.subject());
        row.contactIndex = index.of(BlindIndex.Form.EMAIL, person.contact());
    }

    /** The person of a row. */
    Person open(RegistrationRow row) {
        var key = keyring.unwrap(new WrappedKey(row.id, row.wrappedBy, row.wrappedKey));
        return new Person(
                key.open(NAME, row.sealedName),
                key.open(CONTACT, row.sealedContact),
                key.open(SUBJECT, row.sealedSubject));
    }
}
