/** Reviews in the graph. */
@NullMarked
package uk.answerable.complaints.review.api;

import org.jspecify.annotations.NullMarked;
