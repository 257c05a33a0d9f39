package uk.answerable.kernel.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Ed25519 key that signs the trail's checkpoints and the one that verifies them. The private key is not in the
 * database: whoever owns all of that can rewrite the chain, but not what was signed.
 */
@ApplicationScoped
class AuditKeys {

    private static final String ALGORITHM = "Ed25519";

    private final Optional<PrivateKey> signing;
    private final Optional<PublicKey> verifying;
    private final String keyId;

    /**
     * Reads the keys.
     *
     * @param signingKey PKCS#8, Base64
     * @param verificationKey X.509, Base64
     * @param keyId stands beside each signature, so that a key can be changed
     */
    @Inject
    AuditKeys(
            @ConfigProperty(name = "answerable.audit.signing-key") Optional<String> signingKey,
            @ConfigProperty(name = "answerable.audit.verification-key") Optional<String> verificationKey,
            @ConfigProperty(name = "answerable.audit.key-id", defaultValue = "1") String keyId)
            throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(ALGORITHM);
        this.signing = signingKey.isEmpty()
                ? Optional.empty()
                : Optional.of(factory.generatePrivate(
                        new PKCS8EncodedKeySpec(Base64.getDecoder().decode(signingKey.get()))));
        this.verifying = verificationKey.isEmpty()
                ? Optional.empty()
                : Optional.of(factory.generatePublic(
                        new X509EncodedKeySpec(Base64.getDecoder().decode(verificationKey.get()))));
        this.keyId = keyId;
    }

    String keyId() {
        return keyId;
    }

    boolean canSign() {
        return signing.isPresent();
    }

    boolean canVerify() {
        return verifying.isPresent();
    }

    byte[] sign(int partition, long seq, byte[] hash) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing.orElseThrow());
            signature.update(message(partition, seq, hash));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the audit key cannot sign", e);
        }
    }

    boolean verifies(int partition, long seq, byte[] hash, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(verifying.orElseThrow());
            signature.update(message(partition, seq, hash));
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] message(int partition, long seq, byte[] hash) {
        return "answerable-audit|%d|%d|%s"
                .formatted(partition, seq, HexFormat.of().formatHex(hash))
                .getBytes(UTF_8);
    }
}
