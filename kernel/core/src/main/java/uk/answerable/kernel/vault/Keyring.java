package uk.answerable.kernel.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The wrapping keys by id, the current one first. Rotating means putting a new one in front and wrapping the owners' keys
 * anew; the sealed data itself stays as it is.
 */
public final class Keyring {

    private final Map<String, byte[]> keys;
    private final String current;

    private Keyring(Map<String, byte[]> keys) {
        this.keys = keys;
        this.current = keys.keySet().iterator().next();
    }

    /**
     * Reads {@code id:key,id:key}; keys are 32 bytes in Base64.
     *
     * @throws IllegalArgumentException saying which is wrong, never what it is
     */
    public static Keyring of(String text) {
        var keys = new LinkedHashMap<String, byte[]>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> {
                    var colon = one.indexOf(':');
                    if (colon < 1) {
                        throw new IllegalArgumentException("wrapping key %d has no id".formatted(keys.size() + 1));
                    }
                    var id = one.substring(0, colon);
                    if (keys.put(id, key(one.substring(colon + 1), "wrapping key " + id)) != null) {
                        throw new IllegalArgumentException("wrapping key %s stands twice".formatted(id));
                    }
                });
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no wrapping key is given");
        }
        return new Keyring(keys);
    }

    static byte[] key(String base64, String name) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException(name + " is not Base64");
        }
        if (key.length != Aead.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "%s has %d bytes, %d wanted".formatted(name, key.length, Aead.KEY_BYTES));
        }
        return key;
    }

    /** Id of the key that wraps from now on. */
    public String current() {
        return current;
    }

    /** A new key for an owner. */
    public DataKey newKey(UUID owner) {
        return new DataKey(owner, Aead.newKey());
    }

    /** An owner's key as it is kept. */
    public WrappedKey wrap(DataKey key) {
        return new WrappedKey(
                key.owner(), current, Aead.seal(wrapping(current), key.bytes(), associated(key.owner(), current)));
    }

    /**
     * An owner's key, opened.
     *
     * @throws SealBroken when it was altered, is another owner's, or its wrapping key is not here
     */
    public DataKey unwrap(WrappedKey kept) {
        return new DataKey(
                kept.owner(),
                Aead.open(wrapping(kept.wrappedBy()), kept.wrapped(), associated(kept.owner(), kept.wrappedBy())));
    }

    /** An owner's key wrapped with the current wrapping key; empty when the one that wraps it is not here. */
    public Optional<WrappedKey> rewrap(WrappedKey kept) {
        return keys.containsKey(kept.wrappedBy()) ? Optional.of(wrap(unwrap(kept))) : Optional.empty();
    }

    private byte[] wrapping(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new SealBroken();
        }
        return key;
    }

    private static byte[] associated(UUID owner, String wrappedBy) {
        return (owner + "/" + wrappedBy).getBytes(UTF_8);
    }
}
