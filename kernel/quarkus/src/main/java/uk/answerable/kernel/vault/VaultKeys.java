package uk.answerable.kernel.vault;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this installation; a service that seals does not start without them. */
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
