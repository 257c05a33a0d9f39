package uk.answerable.kernel.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds equal values without showing them: a keyed hash of the value in its plainest form, cut to 128 bits. It has a key
 * of its own, so that whoever can search cannot open.
 */
public final class BlindIndex {

    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 16;

    private final byte[] key;

    private BlindIndex(byte[] key) {
        this.key = key;
    }

    /**
     * With a key of 32 bytes in Base64.
     *
     * @throws IllegalArgumentException saying what is wrong, never what it is
     */
    public static BlindIndex of(String base64) {
        return new BlindIndex(Keyring.key(base64, "the index key"));
    }

    /** How a value is written differently by different people, and still the same. */
    public enum Form {
        EXACT {
            @Override
            String plainest(String value) {
                return value;
            }
        },
        NAME {
            @Override
            String plainest(String value) {
                return Normalizer.normalize(value, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
            }
        },
        EMAIL {
            @Override
            String plainest(String value) {
                return value.strip().toLowerCase(Locale.ROOT);
            }
        },
        TELEPHONE {
            @Override
            String plainest(String value) {
                return value.replaceAll("\\(0\\)", "")
                        .replaceAll("^\\s*(\\+44|0044)", "0")
                        .replaceAll("\\D+", "");
            }
        };

        abstract String plainest(String value);
    }

    /** What stands in the index for a value; empty values are in none. */
    public String of(Form form, String value) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            var hash = mac.doFinal((form + "/" + form.plainest(value)).getBytes(UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + MAC, e);
        }
    }
}
