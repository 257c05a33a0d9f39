package uk.answerable.complaints.vault.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.answerable.complaints.vault.rules.BlindIndex;
import uk.answerable.complaints.vault.rules.Keyring;

/** The keys of this installation; without them the service does not start. */
@Singleton
class VaultKeys {

    @Produces
    @Singleton
    Keyring keyring(@ConfigProperty(name = "answerable.vault.wrapping-keys") String keys) {
        return Keyring.of(keys);
    }

    @Produces
    @Singleton
    BlindIndex index(@ConfigProperty(name = "answerable.vault.index-key") String key) {
        return BlindIndex.of(key);
    }
}
