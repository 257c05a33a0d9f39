package uk.answerable.complaints.letter.store;

import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.letter.rules.Letter;
import uk.answerable.kernel.access.Place;

/**
 * A letter and where in the matrix its case is.
 *
 * @param place of the case
 */
public record FiledLetter(Letter letter, Place place) {

    static FiledLetter of(Letter letter, ComplaintCase complaint) {
        return new FiledLetter(
                letter, Place.ofForce(complaint.place(), complaint.identity().force()));
    }
}
