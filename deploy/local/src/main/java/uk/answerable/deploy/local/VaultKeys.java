package uk.answerable.deploy.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/** The keys that seal the personal data of this installation. Without them its data folder tells nobody who complained. */
final class VaultKeys {

    private static final String WRAPPING = "wrapping";
    private static final String INDEX = "index";

    private final KeptSecrets secrets;

    /**
     * The keys kept beside the data; in production they come from elsewhere.
     *
     * @param data folder of the suite's data
     */
    VaultKeys(Path data) {
        this.secrets = new KeptSecrets(
                data.resolve("vault-keys.properties"), "Seals the personal data of this installation", VaultKeys::make);
    }

    /** The settings a service seals with. */
    Map<String, String> settings() {
        Properties kept = secrets.read();
        return Map.of(
                "ANSWERABLE_VAULT_WRAPPING_KEYS", kept.getProperty(WRAPPING),
                "ANSWERABLE_VAULT_INDEX_KEY", kept.getProperty(INDEX));
    }

    private static Properties make() {
        Properties made = new Properties();
        made.setProperty(WRAPPING, "1:" + key());
        made.setProperty(INDEX, key());
        return made;
    }

    private static String key() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
