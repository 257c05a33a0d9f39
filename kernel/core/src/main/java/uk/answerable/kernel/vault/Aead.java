package uk.answerable.kernel.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in Galois/Counter mode (NIST SP 800-38D): a fresh nonce of 12 bytes, the ciphertext, a tag of 16 bytes. */
final class Aead {

    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aead() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    /**
     * Seals.
     *
     * @param associated what it belongs to; the same is wanted to open it
     */
    static byte[] seal(byte[] key, byte[] plain, byte[] associated) {
        try {
            var nonce = random(NONCE_BYTES);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated);
            return ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(plain.length))
                    .put(nonce)
                    .put(cipher.doFinal(plain))
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + CIPHER, e);
        }
    }

    /**
     * Opens.
     *
     * @throws SealBroken when it was altered, belongs elsewhere or was sealed with another key
     */
    static byte[] open(byte[] key, byte[] sealed, byte[] associated) {
        if (sealed.length < NONCE_BYTES) {
            throw new SealBroken();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES), associated);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException altered) {
            throw new SealBroken();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
