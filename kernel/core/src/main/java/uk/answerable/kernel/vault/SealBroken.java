package uk.answerable.kernel.vault;

/** Sealed data was altered, moved to another owner or sealed with another key. It says nothing of the data. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken() {
        super("sealed data cannot be opened: it was altered, moved, or its key is missing");
    }
}
