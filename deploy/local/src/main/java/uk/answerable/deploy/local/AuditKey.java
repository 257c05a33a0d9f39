package uk.answerable.deploy.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/** The key that signs the audit trails of this installation: made at the first start, readable by its owner alone. */
final class AuditKey {

    private static final String SIGNING = "signing";
    private static final String VERIFICATION = "verification";

    private final Path file;

    /**
     * The key kept beside the data, which it goes with.
     *
     * @param data folder of the suite's data
     */
    AuditKey(Path data) {
        this.file = data.resolve("audit-key.properties");
    }

    /** The settings a service signs and verifies with. */
    synchronized Map<String, String> settings() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            Properties kept = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            return Map.of(
                    "ANSWERABLE_AUDIT_SIGNING_KEY", kept.getProperty(SIGNING),
                    "ANSWERABLE_AUDIT_VERIFICATION_KEY", kept.getProperty(VERIFICATION));
        } catch (IOException e) {
            throw new UncheckedIOException("the audit key cannot be kept in " + file, e);
        }
    }

    private void make() throws IOException {
        KeyPair pair = pair();
        Properties kept = new Properties();
        kept.setProperty(
                SIGNING, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        kept.setProperty(
                VERIFICATION,
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "Signs the audit trails of this installation");
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }
}
