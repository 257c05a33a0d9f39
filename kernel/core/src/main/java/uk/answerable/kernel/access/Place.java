package uk.answerable.kernel.access;

import org.jspecify.annotations.Nullable;

/**
 * What decides over access to one object: its state, and whose it is.
 *
 * @param state a state of the permission matrix, {@value #ANY} where access does not depend on one
 * @param force owning police force area, or null
 * @param body owning governance body, or null
 */
public record Place(
        String state, @Nullable String force, @Nullable String body) {

    public static final String ANY = "any";

    /** A root field or handler: nothing is known yet about the objects it leads to. No row names this state. */
    public static final Place ROOT = new Place("root", null, null);

    public static Place ofForce(String state, String force) {
        return new Place(state, force, null);
    }

    public static Place ofBody(String state, @Nullable String force, String body) {
        return new Place(state, force, body);
    }
}
