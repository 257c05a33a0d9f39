/** Keeps reviews, their texts sealed. */
@NullMarked
package uk.answerable.complaints.review.store;

import org.jspecify.annotations.NullMarked;
