package uk.answerable.kernel.vault;

/**
 * How many keys were wrapped anew.
 *
 * @param wrapped with the current wrapping key
 * @param left those that stay as they are, since the key that wraps them is not in the ring
 */
public record Rewrapped(int wrapped, int left) {

    /** Both together. */
    public Rewrapped and(Rewrapped more) {
        return new Rewrapped(wrapped + more.wrapped, left + more.left);
    }
}
