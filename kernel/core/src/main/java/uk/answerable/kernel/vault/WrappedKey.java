package uk.answerable.kernel.vault;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/** The data key of one owner (a case, a registration) as it is kept: sealed by a wrapping key. */
public final class WrappedKey {

    private final UUID owner;
    private final String wrappedBy;
    private final byte[] wrapped;

    /**
     * As kept.
     *
     * @param wrappedBy id of the wrapping key
     */
    public WrappedKey(UUID owner, String wrappedBy, byte[] wrapped) {
        this.owner = owner;
        this.wrappedBy = wrappedBy;
        this.wrapped = wrapped.clone();
    }

    public UUID owner() {
        return owner;
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
                && owner.equals(that.owner)
                && wrappedBy.equals(that.wrappedBy)
                && Arrays.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, wrappedBy, Arrays.hashCode(wrapped));
    }

    @Override
    public String toString() {
        return "key of %s, wrapped by %s: %s"
                .formatted(owner, wrappedBy, HexFormat.of().formatHex(wrapped, 0, 4));
    }
}
