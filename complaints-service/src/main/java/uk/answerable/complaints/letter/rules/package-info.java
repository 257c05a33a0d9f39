/** Letters about a case: what they say, what becomes of them, whom they name as contact. */
@NullMarked
package uk.answerable.complaints.letter.rules;

import org.jspecify.annotations.NullMarked;
