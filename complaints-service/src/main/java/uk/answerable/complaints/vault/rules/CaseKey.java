package uk.answerable.complaints.vault.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The data key of one case, open. It seals every piece of personal data of that case and of no other. */
public final class CaseKey {

    private final UUID caseId;
    private final byte[] key;

    CaseKey(UUID caseId, byte[] key) {
        this.caseId = caseId;
        this.key = key;
    }

    /**
     * Seals a text.
     *
     * @param place what it is within the case; it opens in no other place
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

    UUID caseId() {
        return caseId;
    }

    private byte[] associated(String place) {
        return (caseId + "/" + place).getBytes(UTF_8);
    }
}
