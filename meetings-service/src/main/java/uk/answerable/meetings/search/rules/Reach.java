package uk.answerable.meetings.search.rules;

import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;

/**
 * Who may read a passage: a cell of the permission matrix. Where that is anyone, whose passage it is does not matter and
 * is left out, so that all open passages share one reach.
 *
 * @param type of the graph
 * @param field of it, or a right only the matrix knows ({@code read})
 * @param place whose it is and in which state
 */
public record Reach(String type, String field, Place place) {

    /** The reach of a passage that belongs to that place. */
    public static Reach of(Matrix matrix, String type, String field, Place place) {
        return matrix.permits(Caller.PUBLIC, type, field, place)
                ? new Reach(type, field, new Place(place.state(), null, null))
                : new Reach(type, field, place);
    }
}
