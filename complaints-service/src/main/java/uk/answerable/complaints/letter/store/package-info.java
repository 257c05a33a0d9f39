/** Letters with their sealed wordings, and the register of those on long investigations. */
@NullMarked
package uk.answerable.complaints.letter.store;

import org.jspecify.annotations.NullMarked;
