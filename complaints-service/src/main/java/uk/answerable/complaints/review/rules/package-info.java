/** Who may ask for a review of an outcome, of which body, until when, and what becomes of it. */
@NullMarked
package uk.answerable.complaints.review.rules;

import org.jspecify.annotations.NullMarked;
