package uk.answerable.complaints.vault.rules;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/** The data key of one case as it is kept: sealed by a wrapping key. */
public final class WrappedKey {

    private final UUID caseId;
    private final String wrappedBy;
    private final byte[] wrapped;

    /**
     * As kept.
     *
     * @param wrappedBy id of the wrapping key
     */
    public WrappedKey(UUID caseId, String wrappedBy, byte[] wrapped) {
        this.caseId = caseId;
        this.wrappedBy = wrappedBy;
        this.wrapped = wrapped.clone();
    }

    public UUID caseId() {
        return caseId;
    }

    public String wrappedBy() {
        return wrappedBy;
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey that
                && caseId.equals(that.caseId)
                && wrappedBy.equals(that.wrappedBy)
                && Arrays.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, wrappedBy, Arrays.hashCode(wrapped));
    }

    @Override
    public String toString() {
        return "key of case %s, wrapped by %s: %s"
                .formatted(caseId, wrappedBy, HexFormat.of().formatHex(wrapped, 0, 4));
    }
}
