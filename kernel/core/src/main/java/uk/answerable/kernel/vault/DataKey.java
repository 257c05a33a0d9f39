package uk.answerable.kernel.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * The data key of one owner (a case, a registration), open. It seals every piece of personal data of that owner and of no
 * other.
 */
public final class DataKey {

    private final UUID owner;
    private final byte[] key;

    DataKey(UUID owner, byte[] key) {
        this.owner = owner;
        this.key = key;
    }

    /**
     * Seals a text.
     *
     * @param place what it is of the owner; it opens in no other place
     */
    public byte[] seal(String place, String text) {
        return Aead.seal(key, text.getBytes(UTF_8), associated(place));
    }

    /**
     * Opens a text.
     *
     * @throws SealBroken when it was altered or belongs elsewhere
     */
    public String open(String place, byte[] sealed) {
        return new String(Aead.open(key, sealed, associated(place)), UTF_8);
    }

    byte[] bytes() {
        return key;
    }

    UUID owner() {
        return owner;
    }

    private byte[] associated(String place) {
        return (owner + "/" + place).getBytes(UTF_8);
    }
}
