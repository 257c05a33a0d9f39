package uk.answerable.meetings.search.rules;

import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;

/**
 * Who may read a passage: a cell of the permission matrix, and whose it is. Everything that anyone may read shares one
 * reach, so that the public looks in one place.
 *
 * @param type of the graph
 * @param field of it, or a right only the matrix knows ({@code read})
 * @param place whose it is and in which state
 */
public record Reach(String type, String field, Place place) {

    /** Anyone may read it; no cell is called so. */
    public static final Reach OPEN = new Reach("", "", new Place(Place.ANY, null, null));

    /** The reach of a passage that belongs to that place. */
    public static Reach of(Matrix matrix, String type, String field, Place place) {
        return matrix.permits(Caller.PUBLIC, type, field, place) ? OPEN : new Reach(type, field, place);
    }

    /** Whether the caller reads what is in it. */
    public boolean isFor(Scope scope) {
        return equals(OPEN) || scope.permits(type, field, place);
    }
}
