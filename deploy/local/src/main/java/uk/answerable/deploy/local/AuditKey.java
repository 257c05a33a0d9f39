package uk.answerable.deploy.local;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/** The key that signs the audit trails of this installation. */
final class AuditKey {

    private static final String SIGNING = "signing";
    private static final String VERIFICATION = "verification";

    private final KeptSecrets secrets;

    /**
     * The key kept beside the data, which it goes with.
     *
     * @param data folder of the suite's data
     */
    AuditKey(Path data) {
        this.secrets = new KeptSecrets(
                data.resolve("audit-key.properties"), "Signs the audit trails of this installation", AuditKey::make);
    }

    /** The settings a service signs and verifies with. */
    Map<String, String> settings() {
        Properties kept = secrets.read();
        return Map.of(
                "ANSWERABLE_AUDIT_SIGNING_KEY", kept.getProperty(SIGNING),
                "ANSWERABLE_AUDIT_VERIFICATION_KEY", kept.getProperty(VERIFICATION));
    }

    private static Properties make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Properties made = new Properties();
            made.setProperty(
                    SIGNING,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            made.setProperty(
                    VERIFICATION,
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            return made;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }
}
